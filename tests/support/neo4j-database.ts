import { afterAll, beforeAll } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { sharedServer, type TestServer } from './neo4j-server.js';

/** A server as a test sees it: asked directly, beside what is tested. */
export interface OpenDatabase {
  /** Rows of any statement, integers as numbers. */
  readonly ask: (cypher: string, parameters?: object) => Promise<Readonly<Record<string, unknown>>[]>;
  readonly close: () => Promise<void>;
}

/** The shared server. */
export interface TestDatabase extends Pick<OpenDatabase, 'ask'> {
  readonly server: TestServer;
  /** Leaves nothing but constraints and indexes. */
  readonly empty: () => Promise<void>;
}

/** Opens the database of a server. */
export function openDatabase({ bolt, login }: Pick<TestServer, 'bolt' | 'login'>): OpenDatabase {
  const driver = neo4j.driver(bolt, neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
  });
  return {
    async ask(cypher, parameters = {}) {
      const { records } = await driver.executeQuery(cypher, parameters);
      return records.map((record) => record.toObject());
    },
    close: () => driver.close(),
  };
}

/**
 * All that a database holds: nodes with their labels, relationships, constraints and indexes; a line for each, sorted.
 *
 * Of two databases it is the same when nothing but Neo4j's own ids differs.
 */
export async function contentsOf({ ask }: Pick<OpenDatabase, 'ask'>): Promise<string[]> {
  const nodes = await ask('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const relationships = await ask(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, [a.type, a.id] AS source, [b.type, b.id] AS target, properties(r) AS properties`,
  );
  const indexes = await ask(
    "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options, state WHERE type <> 'LOOKUP' AND name <> 'xianzhi_lock'",
  );
  return [...nodes, ...relationships, ...indexes].map(stable).sort();
}

/** JSON with sorted keys; the order of labels tells nothing. */
const stable = (row: object): string =>
  JSON.stringify(row, (name, value: unknown) => {
    if (name === 'labels' && Array.isArray(value)) return [...(value as string[])].sort();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

/** The shared server, emptied before the tests of a file and closed after them. */
export function useDatabase(): TestDatabase {
  let database: OpenDatabase | undefined;
  const ask: TestDatabase['ask'] = (cypher, parameters) => {
    database ??= openDatabase(sharedServer());
    return database.ask(cypher, parameters);
  };
  const empty = async (): Promise<void> => {
    await ask('MATCH (n) DETACH DELETE n');
  };
  beforeAll(empty);
  afterAll(async () => {
    await database?.close();
  });
  return {
    get server() {
      return sharedServer();
    },
    ask,
    empty,
  };
}
