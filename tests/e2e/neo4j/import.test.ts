import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stopServer } from '../../../scripts/neo4j/server.mjs';
import { loadGraph } from '../../../src/store/index.js';
import { silentLogger } from '../../../src/support/logger.js';
import { nastyGraph, sourceOf } from '../../fakes/nasty-graph.fake.js';
import { runMain } from '../../support/cli.js';
import { createFolder } from '../../support/folder.js';
import { contentsOf, openDatabase, useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j, SERVER_START_MS } from '../../support/neo4j-server.js';

const folder = createFolder();
const source = sourceOf(nastyGraph());
const SCRIPT = 'scripts/neo4j-import.sh';
const PASSWORD = 'only-for-this-test';

describeWithNeo4j('an export that is imported', () => {
  const { ask, empty, server } = useDatabase();
  const home = folder.at('server');
  const load = (bolt: string, login: { readonly user: string; readonly password: string }) =>
    loadGraph(bolt, source, { login }, silentLogger);
  const unchanged = ({ nodes, relationships, removed }: Awaited<ReturnType<typeof load>>) => {
    expect([nodes.added, nodes.changed, relationships.added, relationships.changed]).toEqual([0, 0, 0, 0]);
    expect(removed).toEqual({ nodes: 0, edges: 0, kept: 0 });
  };
  let loaded: readonly string[] = [];

  beforeAll(async () => {
    folder.write('built/graph.json', [...source.lines].join('\n'));
    await load(server.bolt, server.login);
    loaded = await contentsOf({ ask });
  });
  afterAll(async () => {
    await stopServer(home);
    folder.remove();
  });

  test('as Cypher gives what load gives, however often', async () => {
    await empty();
    const { code, stdout } = await runMain(['export', folder.at('built'), '--format', 'cypher']);
    expect(code).toBe(0);
    const statements = stdout.split(';\n').filter((statement) => statement.trim() !== '');
    for (const _ of ['once', 'twice']) {
      for (const statement of statements) await ask(statement);
      expect(await contentsOf({ ask })).toEqual(loaded);
    }
    unchanged(await load(server.bolt, server.login));
  });

  test(
    'by neo4j-admin gives what load gives, into an empty database only',
    async () => {
      const exported = await runMain(['export', folder.at('built'), '--format', 'csv', '--quiet']);
      expect(exported.stdout).toContain('neo4j-admin database import full neo4j @import.args');
      const run = () =>
        spawnSync(
          'bash',
          [SCRIPT, folder.at('built', 'import'), '--home', home, '--bolt-port', '0', '--http-port', '0'],
          // biome-ignore lint/style/noProcessEnv: the script's process has all of it
          { encoding: 'utf8', env: { ...process.env, NEO4J_PASSWORD: PASSWORD } },
        );

      const { stdout, stderr } = run();
      expect(stderr).toBe('');
      const [bolt = ''] = /bolt:\/\/\S+/u.exec(stdout) ?? [];
      const login = { user: 'neo4j', password: PASSWORD };
      const imported = openDatabase({ bolt, login });
      expect(await contentsOf(imported)).toEqual(loaded);
      unchanged(await load(bolt, login));

      const again = run();
      expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('--overwrite')]);
      expect(again.stdout + again.stderr + readFileSync(`${home}/conf/neo4j.conf`, 'utf8')).not.toContain(
        PASSWORD,
      );
      expect(await contentsOf(imported)).toEqual(loaded);
      await imported.close();
    },
    2 * SERVER_START_MS,
  );

  test('is looked for before anything is touched', () => {
    const { status, stderr } = spawnSync('bash', [SCRIPT, folder.at('built')], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([66, expect.stringContaining('--format csv')]);
  });
});
