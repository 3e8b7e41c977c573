import { digestOf } from '../../graph/graph-json-digest.js';
import { type GraphPart, isGraphEdge } from '../../graph/graph-json-parts.js';
import { BuilderError } from '../../support/errors.js';
import type { Held, Known } from './known.js';
import { type End, edgeStatement, nodeStatement, type RowStatement } from './statements.js';

/** How many nodes, or relationships, a load has found new, different, the same. */
export interface Counts {
  added: number;
  changed: number;
  unchanged: number;
}

/** What comes of comparing a graph with a database; whole when all parts have gone through. */
export interface Comparison {
  readonly nodes: Counts;
  readonly edges: Counts;
  /** Where the user's own additions to a thing go when it is gone, by its id: to the thing it was joined to. */
  readonly heirs: Map<string, End>;
}

export const emptyComparison = (): Comparison => ({
  nodes: { added: 0, changed: 0, unchanged: 0 },
  edges: { added: 0, changed: 0, unchanged: 0 },
  heirs: new Map(),
});

export interface ChangeOptions {
  /** Whether to write also what seems unchanged. */
  readonly isRefresh: boolean;
}

/**
 * What must be written so that the database holds all parts of the graph, in their order.
 *
 * Takes from `known` what the graph has; what stays there at the end is no longer told by any document. Throws
 * INPUT_INVALID where a relationship ends at no node.
 */
export function* changesOf(
  parts: Iterable<GraphPart>,
  known: Known,
  comparison: Comparison,
  { isRefresh }: ChangeOptions,
): Generator<RowStatement> {
  const ends = new Map<string, End>();
  for (const part of parts) {
    const digest = digestOf(part.attributes);
    const isEdge = isGraphEdge(part);
    const [counts, held, key] = isEdge
      ? [comparison.edges, known.edges, part.key]
      : [comparison.nodes, known.nodes, addEnd(ends, part)];
    if (!isEdge) addHeirs(comparison.heirs, part);
    const before = take(held, key);
    if (before?.digest === digest && !isRefresh) {
      counts.unchanged += 1;
      continue;
    }
    counts[before === undefined ? 'added' : 'changed'] += 1;
    yield isEdge ? edgeStatement(part, endsOf(ends, part), digest) : nodeStatement(part, digest);
  }
}

type NodePart = Exclude<GraphPart, { readonly source: string }>;
type EdgePart = Extract<GraphPart, { readonly source: string }>;

/** Remembers where relationships find the node, and gives the key that it has in the database. */
function addEnd(ends: Map<string, End>, { key, attributes: { type: label, id } }: NodePart): string {
  ends.set(key, { label, id });
  return `${label}:${id}`;
}

function addHeirs(heirs: Map<string, End>, { attributes }: NodePart): void {
  if (!('memberIds' in attributes)) return;
  const { type: label, id, memberIds } = attributes;
  for (const member of [id, ...memberIds]) if (!heirs.has(member)) heirs.set(member, { label, id });
}

function take(held: Map<string, Held>, key: string): Held | undefined {
  const found = held.get(key);
  held.delete(key);
  return found;
}

function endsOf(ends: ReadonlyMap<string, End>, { source, target }: EdgePart): [End, End] {
  const endOf = (key: string): End => {
    const end = ends.get(key);
    if (end !== undefined) return end;
    throw new BuilderError('INPUT_INVALID', `A relationship ends at ${key}, which is no node`, {
      hint: 'Build the graph again. / 请重新构建图谱。',
    });
  };
  return [endOf(source), endOf(target)];
}
