import type { DerivedEdge, EdgeAttributes } from './attributes.js';
import type { CountyGraph } from './county-graph.js';
import { edgeKey } from './keys.js';
import { isInSchema } from './schema-pairs.js';

/** A relationship to be added; `apart` tells it from others of its type between the same ends. */
export interface EdgeDraft<A extends EdgeAttributes = EdgeAttributes> {
  readonly source: string;
  readonly target: string;
  readonly attributes: A;
  readonly apart?: readonly (string | number | null)[];
}

/** Adds a relationship, unless it is there, an end is missing, or the schema has none between such nodes. */
export function addEdge(graph: CountyGraph, { source, target, attributes, apart = [] }: EdgeDraft): void {
  const { predicate } = attributes;
  if (!graph.hasNode(source) || !graph.hasNode(target)) return;
  if (!isInSchema(predicate, graph.getNodeAttribute(source, 'type'), graph.getNodeAttribute(target, 'type')))
    return;
  const key = edgeKey(predicate, source, target, ...apart);
  if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, source, target, attributes);
}

/**
 * Adds a derived relationship, or counts its sources to the one that is there.
 *
 * The quote stays that of the first; `stated` by any source makes it stated. A thing is not related to itself.
 */
export function addDerived(graph: CountyGraph, draft: EdgeDraft<DerivedEdge>): void {
  const { source, target, attributes, apart = [] } = draft;
  if (source === target) return;
  const key = edgeKey(attributes.predicate, source, target, ...apart);
  if (!graph.hasEdge(key)) {
    addEdge(graph, draft);
    return;
  }
  graph.updateEdgeAttributes(key, (known) => join(known as DerivedEdge, attributes));
}

function join<A extends DerivedEdge>(known: A, more: DerivedEdge): A {
  const basis = known.basis === 'stated' ? known.basis : more.basis;
  return { ...known, basis, sources: known.sources + more.sources };
}
