import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';
import { filesWith } from '../../support/files-with.js';
import { createFolder } from '../../support/folder.js';
import { describeWithNeo4j, SERVER_START_MS } from '../../support/neo4j-server.js';
import { canWatchArguments, watchArguments } from '../../support/watch-arguments.js';

const folder = createFolder();
const home = folder.at('server');
// biome-ignore lint/style/noProcessEnv: the server's process has all of it, but no password
const env = { ...process.env, NEO4J_PASSWORD: '' };
const commandOf = (args: readonly string[]) => ['scripts/neo4j.mjs', ...args, '--home', home];
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandOf(args), { encoding: 'utf8', env });
  return { status, stdout, stderr };
};
/** Runs it while this process goes on. */
const runAside = async (...args: readonly string[]) => {
  const child = spawn(process.execPath, commandOf(args), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status: child.exitCode, stdout, stderr };
};
const PORTS = ['--bolt-port', '0', '--http-port', '0'];

describeWithNeo4j('npm run neo4j:start, neo4j:status and neo4j:stop', () => {
  afterAll(() => {
    run('stop');
    folder.remove();
  });

  test(
    'start a server in the background with a password of its own, look at it and stop it',
    async () => {
      expect(run('status').status).toBe(3);

      const watch = canWatchArguments ? watchArguments() : null;
      const started = await runAside('start', ...PORTS);
      const seen = watch?.stop() ?? [];
      expect(started).toMatchObject({ status: 0 });
      expect(started.stdout).toMatch(/^Neo4j 5\.26\.\d+: ready, process \d+\nbolt:\/\/127\.0\.0\.1:\d+ /u);
      expect(started.stdout).toContain(`password: in ${folder.at('server', 'password')}`);
      expect(statSync(folder.at('server', 'password')).mode & 0o777).toBe(0o600);

      const password = readFileSync(folder.at('server', 'password'), 'utf8').trim();
      expect((started.stdout + started.stderr).includes(password)).toBe(false);
      for (const name of ['conf', 'logs', 'run']) {
        expect(filesWith(password, folder.at('server', name))).toEqual([]);
      }
      expect(seen.filter((line) => line.includes(password))).toEqual([]);
      expect(seen.some((line) => line.includes(home))).toBe(canWatchArguments);

      expect(run('status')).toMatchObject({ status: 0 });
      expect(run('start', ...PORTS).stdout).toBe(run('status').stdout);
      expect(run('stop').stderr).toContain('Neo4j is stopped.');
      expect(run('status').status).toBe(3);
    },
    SERVER_START_MS,
  );

  test('tell a port that is no port', () => {
    const { status, stderr } = run('start', '--bolt-port', 'bolt');
    expect([status, stderr]).toEqual([1, expect.stringContaining('bolt is no port')]);
  });
});
