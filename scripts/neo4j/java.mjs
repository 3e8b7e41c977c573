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
 */
const javaArguments = (jars, heap) => [
  `-Xmx${heap}`,
  ...OPENED,
  '--add-modules=jdk.unsupported',
  '-cp',
  join(jars, '*'),
];

/**
 * Starts the server as a process that outlives this one, and gives its id.
 *
 * @param {{ jars: string, home: string, heap: string }} options
 */
export function spawnServer({ jars, home, heap }) {
  const log = openSync(join(home, 'logs', 'console.log'), 'a');
  const where = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const child = spawn(
    'java',
    [...javaArguments(jars, heap), 'org.neo4j.server.CommunityEntryPoint', ...where],
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
 * @param {{ jars: string, home: string, args: readonly string[], quiet?: boolean }} options
 */
export function runAdmin({ jars, home, args, quiet = false }) {
  const { status, stderr } = spawnSync(
    'java',
    [...javaArguments(jars, '1g'), 'org.neo4j.cli.AdminTool', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_HOME: home },
      stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2],
    },
  );
  if (quiet && status !== 0) process.stderr.write(stderr);
  return status ?? 1;
}
