import { Connection, Database, type LbugValue, type QueryResult } from '@ladybugdb/core';

/** How much memory the store may keep pages in, in bytes, unless told otherwise. */
const DEFAULT_BUFFER_BYTES = 512 * 1024 * 1024;

/** Two are as fast as more on our queries, and leave a shared machine its others. */
const THREADS = 2;

export interface OpenOptions {
  readonly readOnly: boolean;
  readonly bufferBytes?: number;
}

/** A connection of its own to one database file. */
export interface Session {
  readonly connection: Connection;
  /** Runs a statement and hands its result on before it is freed. */
  readonly query: <T>(
    cypher: string,
    parameters: Record<string, LbugValue>,
    read: (result: QueryResult) => Promise<T> | T,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens a database file, and makes it unless it is opened for reading only. */
export async function openSession(
  path: string,
  { readOnly, bufferBytes = DEFAULT_BUFFER_BYTES }: OpenOptions,
): Promise<Session> {
  const database = new Database(path, bufferBytes, true, readOnly);
  await database.init();
  const connection = new Connection(database, THREADS);
  await connection.init();

  return {
    connection,
    async query(cypher, parameters, read) {
      const statement = await connection.prepare(cypher);
      if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
      const results = await connection.execute(statement, parameters);
      const [result] = Array.isArray(results) ? results : [results];
      if (result === undefined) throw new Error('The store gave no result');
      try {
        return await read(result);
      } finally {
        result.close();
      }
    },
    async close() {
      await connection.close();
      await database.close();
    },
  };
}
