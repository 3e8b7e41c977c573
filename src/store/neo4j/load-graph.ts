import { readGraphParts } from '../../graph/graph-json-parts.js';
import { NEO4J_SCHEMA } from '../../model/neo4j-schema.js';
import type { Logger } from '../../support/logger.js';
import { type Batch, MOST_ROWS, toBatches } from './batches.js';
import { type ChangeOptions, type Counts, changesOf, emptyComparison } from './changes.js';
import { type Connection, connect } from './connection.js';
import { toStoreError } from './failures.js';
import { readKnown } from './known.js';
import { LOCK_SCHEMA, type Lock, takeLock } from './lock.js';
import { ANYBODY, type Login } from './login.js';
import { oneAhead } from './one-ahead.js';
import { type Removed, removeStale } from './remove.js';
import { createWriter, type Writer } from './writer.js';

/** A graph.json to be loaded, line by line. */
export interface GraphLines {
  /** What it is called in messages. */
  readonly file: string;
  readonly lines: Iterable<string>;
}

export interface LoadOptions extends Partial<ChangeOptions> {
  readonly login?: Login;
  /** How many nodes and relationships are written in one transaction at most. */
  readonly batchRows?: number;
  /** Called with the nodes and relationships that are done, those that needn't be written among them. */
  readonly onProgress?: (rows: number) => void;
}

/** What a load has done to a database. */
export interface LoadSummary {
  readonly address: string;
  readonly database: string;
  readonly nodes: Readonly<Counts>;
  readonly relationships: Readonly<Counts>;
  readonly removed: Removed;
}

/** A server may go away and come back within a minute. */
const RETRY_MS = 120_000;

/**
 * Makes a database of a Neo4j hold what the graph holds, nodes first; what users have added there stays.
 *
 * Writes only what differs, in batches of one transaction each, so that a load that was broken off goes on where it was.
 * Throws USAGE, STORE_UNREACHABLE, STORE_REFUSED, STORE_VERSION, STORE_FAILED; OUTPUT_LOCKED while another load is at work.
 */
export async function loadGraph(
  address: string,
  graph: GraphLines,
  options: LoadOptions,
  logger: Logger,
): Promise<LoadSummary> {
  const { login = ANYBODY } = options;
  const connection = await connect(address, login, { retryMs: RETRY_MS, onWait: logger.warn });
  try {
    await prepare(connection, [LOCK_SCHEMA]);
    const lock = await takeLock(connection, logger);
    return await underLock(lock, logger, async () => {
      await prepare(connection, NEO4J_SCHEMA);
      return load(connection, graph, options, lock);
    });
  } catch (error) {
    throw toStoreError(error, address);
  } finally {
    await connection.close();
  }
}

async function underLock<T>(lock: Lock, logger: Logger, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await lock
      .release()
      .catch((error: unknown) => logger.debug(() => `The lock will end by itself: ${error}`));
  }
}

/** Makes constraints and indexes where they are missing, and waits until they are ready. */
async function prepare({ openSession }: Connection, statements: readonly string[]): Promise<void> {
  const session = openSession('WRITE');
  try {
    await session.executeWrite(async (transaction) => {
      for (const statement of statements) await transaction.run(statement);
    });
    await session.executeRead((transaction) => transaction.run('CALL db.awaitIndexes(300)'));
  } finally {
    await session.close();
  }
}

async function load(
  connection: Connection,
  { file, lines }: GraphLines,
  { isRefresh = false, batchRows = MOST_ROWS, onProgress = () => undefined }: LoadOptions,
  lock: Lock,
): Promise<LoadSummary> {
  const { address, database } = connection;
  const known = await readKnown(connection);
  const comparison = emptyComparison();
  const { nodes, edges: relationships } = comparison;
  const writer = createWriter(connection, lock);
  try {
    const changes = changesOf(readGraphParts(lines, file), known, comparison, { isRefresh });
    await oneAhead(toBatches(changes, batchRows), async (batch) => {
      const done = total(nodes) + total(relationships);
      await writeBatch(writer, batch);
      onProgress(done);
    });
    const removed = await removeStale(known, comparison, writer);
    return { address, database, nodes, relationships, removed };
  } finally {
    await writer.close();
  }
}

const total = ({ added, changed, unchanged }: Counts): number => added + changed + unchanged;

function writeBatch(writer: Writer, { statements }: Batch): Promise<void> {
  return writer.write(async (transaction) => {
    for (const [cypher, rows] of statements) await transaction.run(cypher, { rows });
  });
}
