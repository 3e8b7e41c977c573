import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../../../scripts/neo4j/ports.mjs';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { BOLT_4_4, NO_COMMON_BOLT, startOldNeo4j } from '../../fakes/old-neo4j.fake.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { runMain } from '../../support/cli.js';
import { createFolder } from '../../support/folder.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const folder = createFolder();
const SECRET = 'no-one-may-read-this';

describeWithNeo4j('load and query that get nowhere', () => {
  const { ask, server } = useDatabase();
  const servers: Server[] = [];
  const addresses: Record<string, string> = {};

  beforeAll(async () => {
    folder.write('graph.json', graphLinesOf(QINGXI).lines.join('\n'));
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const [old, older] = [
      await startOldNeo4j(BOLT_4_4, 'Neo4j/4.4.30'),
      await startOldNeo4j(NO_COMMON_BOLT, 'Neo4j/3.4.0'),
    ];
    servers.push(silent, old.server, older.server);
    Object.assign(addresses, {
      here: server.bolt,
      web: server.bolt.replace(/\d+$/u, new URL(server.http).port),
      absent: `bolt://127.0.0.1:${await freePort()}`,
      silent: `bolt://127.0.0.1:${(silent.address() as { port: number }).port}`,
      old: old.address,
      older: older.address,
      secret: `bolt://neo4j:${SECRET}@127.0.0.1:7687`,
    });
  });
  afterAll(() => {
    for (const each of servers) each.close();
    folder.remove();
  });

  test.each([
    ['a wrong password', 'here', 77, 'does not accept the user or the password', '--password-file', SECRET],
    ['the port of the web server', 'web', 69, 'A web server answers at', '7687'],
    ['no server', 'absent', 69, 'does not answer at', 'npm run neo4j:start'],
    ['a server that says nothing', 'silent', 69, 'No Neo4j answers at', '7687'],
    ['Neo4j 4.4', 'old', 76, 'is too old; Neo4j 5.20 or newer is needed', '5.26'],
    ['an older one', 'older', 76, 'is too old; Neo4j 5.20 or newer is needed', '5.26'],
    ['a password in the address', 'secret', 64, 'holds a user or a password', '--password-file'],
  ])('tell %s', async (_, name, code, message, hint, password = server.login.password) => {
    const address = addresses[name] ?? '';
    for (const args of [
      ['load', folder.path, '--to', address, '--verbose'],
      ['query', 'MATCH (n) RETURN count(n) AS nodes', '--on', address],
    ]) {
      const finished = await runMain(args, { env: { NEO4J_PASSWORD: password } });
      expect(finished).toMatchObject({ code, stdout: '' });
      expect(finished.stderr).toContain(message);
      expect(finished.stderr).toContain(hint);
      expect(finished.stderr).not.toContain(password);
      expect(finished.stderr).not.toContain(SECRET);
    }
    expect(await ask('MATCH (n) RETURN n')).toEqual([]);
  });

  test('tell a database that is not there', async () => {
    const { code, stderr } = await runMain([
      'load',
      folder.path,
      '--to',
      server.bolt,
      '--password-file',
      server.passwordFile,
      '--database',
      'none',
    ]);
    expect([code, stderr]).toEqual([69, expect.stringContaining('SHOW DATABASES')]);
  });

  test.each(['load', 'query'])(
    '%s takes no password on the command line, and shows none',
    async (command) => {
      const { stdout } = await runMain([command, '--help']);
      expect(stdout).toContain('--password-file');
      expect(stdout).not.toMatch(/--password[ =]/u);
    },
  );
});
