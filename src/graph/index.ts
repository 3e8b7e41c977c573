export { assembleGraph } from './assemble-graph.js';
export type { CountyGraph } from './county-graph.js';
export { createGraphBuilder, type GraphBuilder } from './graph-builder.js';
export { type GraphJson, graphJsonLines, parseGraphJson, serialiseGraph, toGraphJson } from './graph-json.js';
