export { assembleGraph } from './assemble-graph.js';
export { createGraphBuilder } from './graph-builder.js';
export { type GraphJson, graphJsonLines, parseGraphJson, toGraphJson } from './graph-json.js';
export { DEFAULT_RESOLVE_OPTIONS, type Overrides, type ResolveOptions } from './resolve/overrides.js';
