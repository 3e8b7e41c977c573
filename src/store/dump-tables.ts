import { NODE_TYPES, RELATIONSHIP_TYPES } from '../model/schema.js';
import { type OpenStoreOptions, openStore } from './open-store.js';
import type { Store } from './store.js';

const EVERYTHING = { limit: Number.POSITIVE_INFINITY, timeoutMs: 600_000 };

/**
 * All that a store holds, a line for each node and relationship, sorted within each table.
 *
 * Two builds of the same documents give the same lines, though not the same store file; and so does a Neo4j that they were
 * loaded into.
 */
export async function dumpTables(address: string, options: OpenStoreOptions = {}): Promise<string[]> {
  const store = await openStore(address, options);
  try {
    const lines: string[] = [];
    for (const question of questions()) lines.push(...(await dump(store, question)));
    return lines;
  } finally {
    await store.close();
  }
}

function questions(): string[] {
  const nodes = NODE_TYPES.map(({ label, properties }) => {
    const columns = Object.keys(properties).map((name) => `n.${name} AS ${name}`);
    return `MATCH (n:${label}) RETURN ${columns.join(', ')}`;
  });
  const relationships = RELATIONSHIP_TYPES.map(({ type, properties }) => {
    const ends = ['a.type AS fromType', 'a.id AS fromId', 'b.type AS toType', 'b.id AS toId'];
    const columns = Object.keys(properties).map((name) => `r.${name} AS ${name}`);
    return `MATCH (a)-[r:${type}]->(b) RETURN ${[...ends, ...columns].join(', ')}`;
  });
  return [...nodes, ...relationships];
}

async function dump(store: Store, question: string): Promise<string[]> {
  const { rows } = await store.run(question, {}, EVERYTHING);
  return rows.map((row) => JSON.stringify(row)).sort();
}
