import type { DocumentRecords } from '../model/records.js';
import type { CountyGraph } from './county-graph.js';
import { createGraphBuilder } from './graph-builder.js';

/** The graph of all the documents, made from their records alone; the same in whatever order they come. */
export function assembleGraph(documents: Iterable<DocumentRecords>): CountyGraph {
  const builder = createGraphBuilder();
  for (const records of documents) builder.add(records);
  return builder.finish();
}
