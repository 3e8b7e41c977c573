export type { ExportChunk } from './chunk.js';
export { EXPORT_FORMATS, type ExportFormat, exportGraph } from './export-graph.js';
export type { GraphSource } from './graph-source.js';
export { IMPORT_COMMAND } from './import-arguments.js';
