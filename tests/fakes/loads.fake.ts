import { assembleGraph, graphJsonLines, toGraphJson } from '../../src/graph/index.js';
import type { DocumentRecords } from '../../src/model/records.js';

/** The graph.json of the records, as `load` reads it. */
export function graphLinesOf(documents: readonly DocumentRecords[]) {
  return { file: 'graph.json', lines: [...graphJsonLines(toGraphJson(assembleGraph(documents)))] };
}
