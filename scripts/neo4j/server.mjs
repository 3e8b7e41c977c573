import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../setup/tell.mjs';
import { findRunning, forget, isAlive, isSetUp, remember, writeHome } from './home.mjs';
import { installServer, NEO4J_VERSION } from './install.mjs';
import { spawnServer } from './java.mjs';
import { findPassword, setInitialPassword } from './password.mjs';
import { answersBolt, isFree } from './ports.mjs';

/**
 * `home` is the server's folder; `settings` stand in its neo4j.conf; `heap` is what Java may take, as 1g;
 * `java` are more options of its.
 *
 * @typedef {import('./home.mjs').HomeOptions & { heap?: string, java?: readonly string[], passwordFile?: string | undefined }} StartOptions
 */

const START_MS = 300_000;
/** Java may have an archive to write. */
const STOP_MS = 180_000;
const LOOK_AGAIN_MS = 200;

/**
 * Starts a server in the background, the first time with its password, and waits until Bolt answers, and the web server,
 * which is the last to come up.
 *
 * Throws a SetupError where it can't be installed, a port is taken, or it doesn't come up.
 *
 * @param {StartOptions} options
 */
export async function startServer({ heap = '1g', java, passwordFile, ...options }) {
  const { home, boltPort, httpPort } = options;
  const jars = installServer();
  for (const port of [boltPort, httpPort]) await requireFree(port);
  writeHome(options);
  const passwordFrom = isSetUp(home) ? null : givePassword({ jars, home, passwordFile });
  const running = {
    pid: spawnServer({ jars, home, heap, java }),
    boltPort,
    httpPort,
    version: NEO4J_VERSION,
  };
  remember(home, running);
  await waitUntilReady(home, running);
  return { ...running, passwordFrom };
}

/**
 * Gives a server that was never started its password, and tells where it came from.
 *
 * @param {{ jars: string, home: string, passwordFile: string | undefined }} options
 */
export function givePassword({ jars, home, passwordFile }) {
  const { password, from } = findPassword({ home, passwordFile });
  setInitialPassword({ jars, home, password });
  return from;
}

/** @param {number} port */
async function requireFree(port) {
  if (await isFree(port)) return;
  throw new SetupError(
    `Port ${port} is taken; choose others with --bolt-port and --http-port (0 takes a free one).`,
    `端口 ${port} 已被占用；请用 --bolt-port 和 --http-port 另选端口（0 表示任选空闲端口）。`,
  );
}

/**
 * @param {string} home
 * @param {import('./home.mjs').Running} running
 */
async function waitUntilReady(home, { pid, boltPort, httpPort }) {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    if ((await answersBolt(boltPort)) && !(await isFree(httpPort))) return;
    if (!isAlive(pid)) break;
    await sleep(LOOK_AGAIN_MS);
  }
  const log = join(home, 'logs', 'neo4j.log');
  throw new SetupError(`Neo4j did not come up; see ${log}.`, `Neo4j 未能启动，详见 ${log}。`);
}

/**
 * Stops the server of a folder and waits until it is gone; false where none ran.
 *
 * @param {string} home
 */
export async function stopServer(home) {
  const running = findRunning(home);
  if (running !== null) await end(running.pid, 'SIGTERM');
  forget(home);
  return running !== null;
}

/**
 * Ends the server of a folder at once, as a crash would.
 *
 * @param {string} home
 */
export async function killServer(home) {
  const running = findRunning(home);
  if (running !== null) await end(running.pid, 'SIGKILL');
  forget(home);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
async function end(pid, signal) {
  process.kill(pid, signal);
  const last = Date.now() + STOP_MS;
  while (isAlive(pid)) {
    if (Date.now() > last) {
      throw new SetupError(`Neo4j (process ${pid}) does not stop.`, `Neo4j（进程 ${pid}）无法停止。`);
    }
    await sleep(LOOK_AGAIN_MS);
  }
}
