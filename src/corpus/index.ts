export type { CorpusOptions } from './corpus-options.js';
export { placeDocument } from './place-document.js';
export { readCorpus } from './read-corpus.js';
export { readStandardInput } from './read-standard-input.js';
export { loadSources, type SourcesIndex } from './sources.js';
