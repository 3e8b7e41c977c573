export {
  type CorpusOptions,
  loadSources,
  readCorpus,
  readStandardInput,
  type SourcesIndex,
} from '../corpus/index.js';
export { type NameReader, openNameReader, READERS, type ReaderName } from '../extract/index.js';
export { ENGINES, type EngineName } from '../segment/index.js';
export { type BuildOptions, build } from './build.js';
/** @public The bench times each stage: scripts/bench.mjs. */
export { extractDocument, STAGES } from './extract-document.js';
export { loadOverrides } from './overrides.js';
export { openResources, type Resources } from './resources.js';
export type { BuildSummary } from './summary.js';
