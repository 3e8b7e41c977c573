export {
  EXPORT_FORMATS,
  type ExportChunk,
  type ExportFormat,
  exportGraph,
  type GraphSource,
} from './export/index.js';
export { createGraphBuilder, type GraphJson, parseGraphJson, toGraphJson } from './graph/index.js';
export type { CorpusFile, SourceDocument } from './model/document.js';
export type { DocumentRecords } from './model/records.js';
export {
  type BuildOptions,
  type BuildSummary,
  build,
  type CorpusOptions,
  extractDocument,
  loadOverrides,
  loadSources,
  openResources,
  type Resources,
  readCorpus,
} from './pipeline/index.js';
export { findQuery, loadQueries, runQuery } from './query/index.js';
export { buildEmbedded, fillEmbedded, openStore } from './store/index.js';
export { BuilderError, type ErrorCode } from './support/errors.js';
