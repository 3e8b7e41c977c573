import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** What Neo4j reaches into that newer versions of Java keep shut. */
const OPENED = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** @type {string | undefined} */
let version;

/** What Java tells of itself, asked once a process; nothing where there is none. */
export function javaVersion() {
  if (version === undefined) {
    const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
    version = status === 0 ? stderr : '';
  }
  return version;
}

/**
 * Where the classes of these jars are kept as this Java has them in its memory, made by archive.mjs. Among the jars, so that
 * it goes with them.
 *
 * @param {string} jars
 */
export function archiveOf(jars) {
  const java = createHash('sha256').update(javaVersion()).digest('hex').slice(0, 12);
  return join(jars, `classes-${java}.jsa`);
}

/**
 * Java looks at the archive itself, and does without, silently, where jars or flags are others than those it was made with.
 *
 * @param {string} jars
 */
function archiveArguments(jars) {
  const archive = archiveOf(jars);
  if (!existsSync(archive)) return [];
  return ['-Xshare:auto', `-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
}

/**
 * @param {string} jars
 * @param {string} heap
 * @param {readonly string[]} more
 */
const javaArguments = (jars, heap, more) => [
  `-Xmx${heap}`,
  ...archiveArguments(jars),
  ...more,
  ...OPENED,
  '--add-modules=jdk.unsupported',
  '-cp',
  join(jars, '*'),
];

/** Compiles quickly rather than well: half the time for a process that ends within minutes. */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData'];

/**
 * Starts the server as a process that outlives this one, and gives its id.
 *
 * @param {{ jars: string, home: string, heap: string, java?: readonly string[] | undefined }} options
 */
export function spawnServer({ jars, home, heap, java = [] }) {
  const log = openSync(join(home, 'logs', 'console.log'), 'a');
  const where = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const child = spawn(
    'java',
    [...javaArguments(jars, heap, java), 'org.neo4j.server.CommunityEntryPoint', ...where],
    { detached: true, stdio: ['ignore', log, log] },
  );
  child.unref();
  if (child.pid === undefined) throw new Error('java did not start');
  return child.pid;
}

/**
 * Runs `neo4j-admin` on a home whose server is stopped. No secret may be among the arguments, which others can see; one in
 * a file is given as @FILE.
 *
 * @param {{ jars: string, home: string, args: readonly string[], cwd?: string, java?: readonly string[], quiet?: boolean }} options
 */
export function runAdmin({ jars, home, args, cwd = process.cwd(), java = [], quiet = false }) {
  const { status, stdout, stderr } = spawnSync(
    'java',
    [...javaArguments(jars, '1g', java), 'org.neo4j.cli.AdminTool', ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NEO4J_HOME: home },
      stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2],
    },
  );
  if (quiet && status !== 0) process.stderr.write(stdout + stderr);
  return status ?? 1;
}
