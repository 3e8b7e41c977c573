import { createHash } from 'node:crypto';
import type { EdgeAttributes, NodeAttributes } from './attributes.js';

/** The key of a node within the graph: its type and its id, since a document and a thing may have the same id. */
export function nodeKey(type: NodeAttributes['type'], id: string): string {
  return `${type}:${id}`;
}

/**
 * The key of a relationship, from its type, its ends and what tells it from others between the same ends.
 *
 * A hash, because ends have long names and there are many relationships.
 */
export function edgeKey(
  predicate: EdgeAttributes['predicate'],
  source: string,
  target: string,
  ...apart: readonly (string | number | null)[]
): string {
  const content = JSON.stringify([predicate, source, target, ...apart]);
  return `${predicate}:${createHash('sha256').update(content).digest('hex').slice(0, 20)}`;
}

/** Order by code units: the same on every machine, whatever its language. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
