import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { createFolder } from '../../support/folder.js';
import { describeWithNeo4j, SERVER_START_MS } from '../../support/neo4j-server.js';

const folder = createFolder();
const home = folder.at('server');
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/neo4j.mjs', ...args, '--home', home],
    // biome-ignore lint/style/noProcessEnv: the server's process has all of it, but no password
    { encoding: 'utf8', env: { ...process.env, NEO4J_PASSWORD: '' } },
  );
  return { status, stdout, stderr };
};
const PORTS = ['--bolt-port', '0', '--http-port', '0'];

describeWithNeo4j('npm run neo4j:start, neo4j:status and neo4j:stop', () => {
  afterAll(() => {
    run('stop');
    folder.remove();
  });

  test(
    'start a server in the background with a password of its own, look at it and stop it',
    () => {
      expect(run('status').status).toBe(3);

      const started = run('start', ...PORTS);
      expect(started).toMatchObject({ status: 0 });
      expect(started.stdout).toMatch(/^Neo4j 5\.26\.\d+: ready, process \d+\nbolt:\/\/127\.0\.0\.1:\d+ /u);
      expect(started.stdout).toContain(`password: in ${folder.at('server', 'password')}`);
      expect(statSync(folder.at('server', 'password')).mode & 0o777).toBe(0o600);

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
