export { type CorpusOptions, loadSources, readCorpus, type SourcesIndex } from '../corpus/index.js';
export { ENGINES, type EngineName } from '../segment/index.js';
export { type BuildOptions, build } from './build.js';
export { extractDocument, STAGES, type StageName, type StageRunner } from './extract-document.js';
export { mendExchange } from './output-folder.js';
export { openResources, type Resources } from './resources.js';
export type { BuildSummary } from './summary.js';
