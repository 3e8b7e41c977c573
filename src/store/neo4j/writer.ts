import type { ManagedTransaction } from 'neo4j-driver';
import type { Connection } from './connection.js';
import type { Lock } from './lock.js';

/** Writes under the lock, each time in a transaction of its own that is tried again where the driver says it may be. */
export interface Writer {
  readonly write: <T>(work: (transaction: ManagedTransaction) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A writer that holds the lock as long as it writes. */
export function createWriter({ openSession }: Connection, lock: Lock): Writer {
  // One session, so that each transaction sees what the one before it has written.
  const session = openSession('WRITE');
  return {
    write: (work) =>
      session.executeWrite(async (transaction) => {
        await lock.renew(transaction);
        return work(transaction);
      }),
    close: () => session.close(),
  };
}
