import { RELATIONSHIP_TYPES } from '../model/schema.js';

const PAIRS: ReadonlySet<string> = new Set(
  RELATIONSHIP_TYPES.flatMap(({ type, pairs }) => pairs.map(([from, to]) => `${type} ${from} ${to}`)),
);

/** Whether the schema has such a relationship between nodes of these labels. */
export function isInSchema(type: string, from: string, to: string): boolean {
  return PAIRS.has(`${type} ${from} ${to}`);
}
