import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedTransaction } from 'neo4j-driver';
import { BuilderError } from '../../support/errors.js';
import type { Logger } from '../../support/logger.js';
import type { Connection } from './connection.js';

/** One load at a time: whoever holds the lock node. It is gone when nothing is being loaded. */
export interface Lock {
  /** Lengthens the lease within a transaction. Throws OUTPUT_LOCKED, and so undoes it, when another has taken the lock. */
  readonly renew: (transaction: ManagedTransaction) => Promise<void>;
  /** Gives the lock back; where the server doesn't answer, its lease will end. */
  readonly release: () => Promise<void>;
}

/** The owners of this process that load, or wait until they may. */
const ownLoads = new Set<string>();

/** So long a lock stays with a load that isn't heard of any more. */
const LEASE_MS = 60_000;
const LOOK_AGAIN_MS = 1000;

export const LOCK_SCHEMA =
  'CREATE CONSTRAINT xianzhi_lock IF NOT EXISTS FOR (l:XianzhiLock) REQUIRE l.id IS UNIQUE';

/** The clock is the server's, since those of its users may differ. */
const TAKE = `
MERGE (l:XianzhiLock {id: 'load'})
SET l.askedAt = timestamp()
WITH l, l.owner IS NULL OR l.owner IN $owners OR l.until < timestamp() AS isFree
SET l.owner = CASE WHEN isFree THEN $owner ELSE l.owner END,
    l.until = CASE WHEN isFree THEN timestamp() + $lease ELSE l.until END
RETURN l.owner AS owner, l.until AS until`;

const RENEW = `
MATCH (l:XianzhiLock {id: 'load'}) WHERE l.owner = $owner
SET l.until = timestamp() + $lease
RETURN l.owner AS owner`;

const RELEASE = "MATCH (l:XianzhiLock {id: 'load'}) WHERE l.owner = $owner DELETE l";

/**
 * Takes the lock of a database.
 *
 * A lock whose owner is a load of this machine that is gone is taken over at once; any other that isn't renewed, when its
 * lease ends. Throws OUTPUT_LOCKED when another load is at work.
 */
export async function takeLock(connection: Connection, logger: Logger): Promise<Lock> {
  const owner = `${hostname()}:${process.pid}:${randomUUID()}`;
  ownLoads.add(owner);
  try {
    await waitForLock(connection, owner, logger);
  } catch (error) {
    ownLoads.delete(owner);
    throw error;
  }
  return toLock(connection, owner);
}

async function waitForLock(connection: Connection, owner: string, logger: Logger): Promise<void> {
  let held = await take(connection, owner, []);
  const [first] = [held];
  while (held.owner !== owner) {
    if (held.owner !== first.owner || held.until !== first.until) throw lockedBy(held.owner, connection);
    if (held === first) logger.warn(waiting(held.owner));
    if (!isGone(held.owner)) await sleep(LOOK_AGAIN_MS);
    held = await take(connection, owner, isGone(held.owner) ? [held.owner] : []);
  }
}

interface Held {
  readonly owner: string;
  readonly until: number;
}

/** @param gone Owners who can't mind. */
async function take({ openSession }: Connection, owner: string, gone: readonly string[]): Promise<Held> {
  const session = openSession('WRITE');
  try {
    return await session.executeWrite(async (transaction) => {
      const { records } = await transaction.run(TAKE, { owner, owners: [owner, ...gone], lease: LEASE_MS });
      return { owner: String(records[0]?.get('owner')), until: Number(records[0]?.get('until')) };
    });
  } finally {
    await session.close();
  }
}

/** Whether the owner was a load of this machine that has ended, perhaps unable to give its lock back. */
function isGone(owner: string): boolean {
  const [host, pid] = owner.split(':');
  if (host !== hostname()) return false;
  if (pid === String(process.pid)) return !ownLoads.has(owner);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}

function toLock({ openSession, address }: Connection, owner: string): Lock {
  return {
    async renew(transaction) {
      const { records } = await transaction.run(RENEW, { owner, lease: LEASE_MS });
      if (records.length === 0) throw lockedBy('another process', { address });
    },
    async release() {
      ownLoads.delete(owner);
      const session = openSession('WRITE');
      try {
        // Not a managed transaction: those would wait for a server that is gone.
        await session.run(RELEASE, { owner });
      } finally {
        await session.close();
      }
    },
  };
}

const waiting = (owner: string): string =>
  `A load by ${nameOf(owner)} was broken off; waiting until its lock ends. / ${nameOf(owner)} 的载入曾中断，正在等待其锁过期。`;

const lockedBy = (owner: string, { address }: Pick<Connection, 'address'>): BuilderError =>
  new BuilderError('OUTPUT_LOCKED', `Another load is at work at ${address}: ${nameOf(owner)}`, {
    hint: 'Wait until it has ended, then load again. / 请等它结束后再载入。',
  });

/** Machine and process. */
const nameOf = (owner: string): string => owner.split(':').slice(0, 2).join(', process ');
