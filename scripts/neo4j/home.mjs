import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The settings that stand in neo4j.conf, and others by their own names. */
/** @typedef {{ home: string, boltPort: number, httpPort: number, settings?: Readonly<Record<string, string>> }} HomeOptions */

/** A server that was started, as its home remembers it. */
/** @typedef {{ pid: number, boltPort: number, httpPort: number, version: string }} Running */

/**
 * Makes the server's folder with its settings; data that are there stay.
 *
 * @param {HomeOptions} options
 */
export function writeHome({ home, boltPort, httpPort, settings = {} }) {
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  const lines = Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.memory.pagecache.size': '256m',
    'dbms.usage_report.enabled': 'false',
    ...settings,
  }).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

/**
 * Whether the server was started in that folder before, and so has its password.
 *
 * @param {string} home
 */
export const isSetUp = (home) =>
  existsSync(join(home, 'data', 'dbms')) || existsSync(join(home, 'data', 'databases'));

/** @param {string} home */
const stateFile = (home) => join(home, 'run', 'server.json');

/**
 * @param {string} home
 * @param {Running} running
 */
export function remember(home, running) {
  writeFileSync(stateFile(home), `${JSON.stringify(running)}\n`);
}

/** @param {string} home */
export function forget(home) {
  rmSync(stateFile(home), { force: true });
}

/**
 * The server that runs in that folder; null where none does, also when its number has gone to another process.
 *
 * @param {string} home
 * @returns {Running | null}
 */
export function findRunning(home) {
  if (!existsSync(stateFile(home))) return null;
  /** @type {Running} */
  const running = JSON.parse(readFileSync(stateFile(home), 'utf8'));
  return isServer(running.pid, home) ? running : null;
}

/**
 * @param {number} pid
 * @param {string} home
 */
function isServer(pid, home) {
  if (!isAlive(pid)) return false;
  const file = `/proc/${pid}/cmdline`;
  // Where there is no /proc the number has to do.
  return !existsSync(file) || readFileSync(file, 'utf8').includes(`--home-dir=${home}\0`);
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
