export { placeDocument } from './place-document.js';
export { LONGEST_FILE_BYTES } from './read-bytes.js';
export { type CorpusOptions, readCorpus } from './read-corpus.js';
export { loadSources, type SourcesIndex } from './sources.js';
