import { fork } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { BuilderError, ERROR_EXIT_CODES } from '../support/errors.js';
import type { Logger } from '../support/logger.js';
import { freeMemory } from './free-memory.js';

/** The command line as it was compiled, seen from here be it compiled or not. */
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/**
 * Fills an embedded store from a graph.json in a process of its own: what has been read is not in memory beside the
 * store's pages, and all of it is given back at the end.
 *
 * Throws OUTPUT_UNWRITABLE and STORE_FAILED, as filling it here would.
 */
export async function fillInProcess(store: string, graph: string, logger: Logger): Promise<void> {
  await freeMemory();
  const child = fork(MAIN, ['fill-store', store, graph, '--verbose'], {
    execArgv: [],
    // One arena of glibc's for all threads of the store: with one for each, a quarter more memory is held.
    // biome-ignore lint/style/noProcessEnv: the child gets what this process has
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const told = child.stderr === null ? '' : text(child.stderr);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  const message = (await told).trim();
  if (code !== 0) throw failure(store, message, signal ?? code);
  if (message !== '') logger.debug(() => message);
}

function failure(store: string, message: string, end: string | number | null): BuilderError {
  const code = end === ERROR_EXIT_CODES.OUTPUT_UNWRITABLE ? 'OUTPUT_UNWRITABLE' : 'STORE_FAILED';
  const reason = message.replace(/^xianzhi: /mu, '');
  return new BuilderError(code, reason === '' ? `Filling ${store} ended with ${end}` : reason);
}
