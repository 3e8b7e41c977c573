// A Neo4j of one's own, for machines without Docker:
//   node scripts/neo4j.mjs start [--home .neo4j] [--bolt-port 7687] [--http-port 7474] [--heap 1g] [--password-file FILE]
//   node scripts/neo4j.mjs stop|status [--home .neo4j]
//   node scripts/neo4j.mjs import FOLDER [--home .neo4j] [--overwrite], as scripts/neo4j-import.sh calls it
//   node scripts/neo4j.mjs admin [--home .neo4j] -- ARGUMENTS OF NEO4J-ADMIN (the server stopped)
// The password of a new server comes from the file, else from NEO4J_PASSWORD, else it is made and kept in HOME/password.

import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findRunning } from './neo4j/home.mjs';
import { importGraph } from './neo4j/import.mjs';
import { installServer } from './neo4j/install.mjs';
import { runAdmin } from './neo4j/java.mjs';
import { answersBolt, freePort } from './neo4j/ports.mjs';
import { startServer, stopServer } from './neo4j/server.mjs';
import { ROOT, SetupError, say } from './setup/tell.mjs';

const OPTIONS = /** @type {const} */ ({
  home: { type: 'string', default: join(ROOT, '.neo4j') },
  'bolt-port': { type: 'string', default: '7687' },
  'http-port': { type: 'string', default: '7474' },
  heap: { type: 'string', default: '1g' },
  'password-file': { type: 'string' },
  overwrite: { type: 'boolean', default: false },
});

/** @typedef {{ home: string, 'bolt-port': string, 'http-port': string, heap: string, 'password-file'?: string | undefined, overwrite: boolean }} Values */

/** @type {Record<string, (values: Values, rest: string[]) => Promise<number>>} */
const COMMANDS = { start, stop, status, import: importInto, admin };

/** @param {Values} values */
async function start(values) {
  if (findRunning(values.home) !== null) return status(values);
  const running = await startServer(await toStartOptions(values));
  await status(values);
  console.log(running.passwordFrom === null ? 'password: as before' : `password: in ${running.passwordFrom}`);
  return 0;
}

/** @param {Values} values */
async function stop({ home }) {
  const wasRunning = await stopServer(home);
  if (wasRunning) say('Neo4j is stopped.', 'Neo4j 已停止。');
  else say('No Neo4j runs here.', '没有正在运行的 Neo4j。');
  return 0;
}

/** @param {Values} values */
async function status({ home }) {
  const running = findRunning(home);
  if (running === null) {
    say(`No Neo4j runs in ${home}.`, `${home} 中没有正在运行的 Neo4j。`);
    return 3;
  }
  const { boltPort, httpPort, version, pid } = running;
  const state = (await answersBolt(boltPort)) ? 'ready' : 'not ready';
  console.log(`Neo4j ${version}: ${state}, process ${pid}`);
  console.log(`bolt://127.0.0.1:${boltPort}  http://127.0.0.1:${httpPort}/browser/  user neo4j`);
  return state === 'ready' ? 0 : 1;
}

/**
 * @param {Values} values
 * @param {string[]} args
 */
async function importInto(values, [folder]) {
  if (folder === undefined) {
    throw new SetupError('Name the folder of the export.', '请给出导出文件所在的文件夹。');
  }
  const { overwrite } = values;
  const { nodes, relationships } = await importGraph({
    ...(await toStartOptions(values)),
    folder,
    overwrite,
  });
  await status(values);
  console.log(`nodes: ${nodes}  relationships: ${relationships}`);
  return 0;
}

/**
 * @param {Values} values
 * @param {string[]} args
 */
async function admin({ home }, args) {
  return runAdmin({ jars: installServer(), home, args });
}

/** Of a server that runs the ports are known. @param {Values} values */
async function toStartOptions({ home, heap, ...values }) {
  const running = findRunning(home);
  return {
    home,
    heap,
    boltPort: running?.boltPort ?? (await toPort(values['bolt-port'])),
    httpPort: running?.httpPort ?? (await toPort(values['http-port'])),
    passwordFile: values['password-file'],
  };
}

/** @param {string} text */
async function toPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SetupError(`${text} is no port.`, `${text} 不是端口号。`);
  }
  return port === 0 ? freePort() : port;
}

try {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [name = 'status', ...rest] = positionals;
  const command = COMMANDS[name];
  if (command === undefined) {
    throw new SetupError(
      `start, stop, status, import or admin, not ${name}.`,
      `请用 start、stop、status、import 或 admin，而不是 ${name}。`,
    );
  }
  process.exitCode = await command({ ...values, home: resolve(values.home) }, rest);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.english, error.chinese);
  process.exitCode = 1;
}
