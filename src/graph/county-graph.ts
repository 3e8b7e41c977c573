import graphology, { type MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from './attributes.js';

/** What is said of the graph as a whole. */
export type GraphAttributes = {
  /** The form of the graph; grows when a reader of the old form would misread the new one. */
  readonly formatVersion: number;
};

/** The graph of one or many documents: nodes and relationships as model/schema.ts has them. */
export type CountyGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

export const FORMAT_VERSION = 1;

/** A graph without nodes. */
export function createCountyGraph(): CountyGraph {
  const graph: CountyGraph = new graphology.MultiDirectedGraph();
  graph.setAttribute('formatVersion', FORMAT_VERSION);
  return graph;
}
