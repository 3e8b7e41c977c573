import { afterAll, beforeAll } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { sharedServer, type TestServer } from './neo4j-server.js';

/** The shared server as a test sees it: asked directly, beside what is tested. */
export interface TestDatabase {
  readonly server: TestServer;
  /** Rows of any statement, integers as numbers. */
  readonly ask: (cypher: string, parameters?: object) => Promise<Readonly<Record<string, unknown>>[]>;
  /** Leaves nothing but constraints and indexes. */
  readonly empty: () => Promise<void>;
}

/** The shared server, emptied before the tests of a file and closed after them. */
export function useDatabase(): TestDatabase {
  let driver: Driver | undefined;
  const open = (): Driver => {
    const { bolt, login } = sharedServer();
    driver ??= neo4j.driver(bolt, neo4j.auth.basic(login.user, login.password), {
      disableLosslessIntegers: true,
    });
    return driver;
  };
  const ask: TestDatabase['ask'] = async (cypher, parameters = {}) => {
    const { records } = await open().executeQuery(cypher, parameters);
    return records.map((record) => record.toObject());
  };
  const empty = async (): Promise<void> => {
    await ask('MATCH (n) DETACH DELETE n');
  };
  beforeAll(empty);
  afterAll(async () => {
    await driver?.close();
  });
  return {
    get server() {
      return sharedServer();
    },
    ask,
    empty,
  };
}
