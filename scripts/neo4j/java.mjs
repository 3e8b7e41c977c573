import { spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';

/** What Neo4j reaches into that newer versions of Java keep shut. */
const OPENED = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * @param {string} jars
 * @param {string} heap
 * @param {readonly string[]} more
 */
const javaArguments = (jars, heap, more) => [
  `-Xmx${heap}`,
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
