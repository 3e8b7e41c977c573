import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../../../scripts/neo4j/ports.mjs';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { BOLT_4_4, BOLT_5_4, NO_COMMON_BOLT, startOldNeo4j } from '../../fakes/old-neo4j.fake.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { type Finished, runMain } from '../../support/cli.js';
import { createFolder } from '../../support/folder.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const folder = createFolder();
const SECRET = 'no-one-may-read-this';
/** Longer than a server may take that speaks no Bolt. */
const SLOW_MS = 15_000;

const CASES = [
  ['a wrong password', 'refusing', 77, 'does not accept the user or the password', '--password-file'],
  ['the port of the web server', 'web', 69, 'A web server answers at', '7687'],
  ['no server', 'absent', 69, 'does not answer at', 'npm run neo4j:start'],
  ['a server that says nothing', 'silent', 69, 'No Neo4j answers at', '7687'],
  ['Neo4j 4.4', 'old', 76, 'is too old; Neo4j 5.20 or newer is needed', '5.26'],
  ['an older one', 'older', 76, 'is too old; Neo4j 5.20 or newer is needed', '5.26'],
  ['that they wait for a slow one', 'slow', 76, 'is slow to answer; waiting', 'is too old'],
  ['a password in the address', 'secret', 64, 'holds a user or a password', '--password-file'],
] as const;

describeWithNeo4j('load and query that get nowhere', () => {
  const { ask, server } = useDatabase();
  const servers: Server[] = [];
  const addresses: Record<string, string> = {};
  const told = new Map<string, Promise<Finished[]>>();
  const passwordOf = (name: string) => (name === 'refusing' ? SECRET : server.login.password);
  /** What `load` and `query` say of a server. */
  const tellOf = (name: string): Promise<Finished[]> => {
    const address = addresses[name] ?? '';
    return Promise.all(
      [
        ['load', folder.path, '--to', address, '--verbose'],
        ['query', 'MATCH (n) RETURN count(n) AS nodes', '--on', address],
      ].map((args) => runMain(args, { env: { NEO4J_PASSWORD: passwordOf(name) } })),
    );
  };

  beforeAll(async () => {
    folder.write('graph.json', graphLinesOf(QINGXI).lines.join('\n'));
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const [old, older, slow] = [
      await startOldNeo4j(BOLT_4_4, 'Neo4j/4.4.30'),
      await startOldNeo4j(NO_COMMON_BOLT, 'Neo4j/3.4.0'),
      await startOldNeo4j(BOLT_5_4, 'Neo4j/5.1.0', SLOW_MS),
    ];
    servers.push(silent, old.server, older.server, slow.server);
    Object.assign(addresses, {
      refusing: server.bolt,
      web: server.bolt.replace(/\d+$/u, new URL(server.http).port),
      absent: `bolt://127.0.0.1:${await freePort()}`,
      silent: `bolt://127.0.0.1:${(silent.address() as { port: number }).port}`,
      old: old.address,
      older: older.address,
      slow: slow.address,
      secret: `bolt://neo4j:${SECRET}@127.0.0.1:7687`,
    });
    // All at once, since most of them wait.
    for (const [what, name] of CASES) told.set(what, tellOf(name));
  });
  afterAll(async () => {
    await Promise.all(told.values());
    for (const each of servers) each.close();
    folder.remove();
  });

  test.each(CASES)('tell %s', async (what, name, code, message, hint) => {
    const password = passwordOf(name);
    for (const finished of (await told.get(what)) ?? []) {
      expect(finished).toMatchObject({ code, stdout: '' });
      expect(finished.stderr).toContain(message);
      expect(finished.stderr).toContain(hint);
      expect(finished.stderr).not.toContain(password);
      expect(finished.stderr).not.toContain(SECRET);
    }
    expect(await told.get(what)).toHaveLength(2);
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
