import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadCheckQueries, loadExplainQueries, loadQueries } from '../../../src/query/load-queries.js';
import { runQuery } from '../../../src/query/run-query.js';
import { openStore, type Row, type Store } from '../../../src/store/index.js';
import { builtSamples } from '../../support/built-samples.js';
import { runMain } from '../../support/cli.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const ALL_ROWS = { limit: Number.POSITIVE_INFINITY };

/** Rows as sets, since questions may leave the order of even rows open. */
const asSet = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

describeWithNeo4j('questions to the samples in both stores', () => {
  const { server } = useDatabase();
  const stores: Store[] = [];
  let out = '';
  const command = (...args: readonly string[]) =>
    runMain(args, { env: { NEO4J_PASSWORD: server.login.password } });

  beforeAll(async () => {
    out = await builtSamples();
    const loaded = await command('load', out, '--to', server.bolt);
    expect(loaded).toMatchObject({ code: 0 });
    expect(loaded.stdout).toContain(`database: neo4j (${server.bolt})`);
    stores.push(await openStore(out), await openStore(server.bolt, { login: server.login }));
  }, 300_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  const QUESTIONS = [...loadQueries(), ...loadExplainQueries(), ...loadCheckQueries()];
  test.each(QUESTIONS.map((query) => [query.name, query] as const))(
    '%s has the same rows',
    async (_, query) => {
      const examples = Object.fromEntries(query.parameters.map(({ name, example }) => [name, example]));
      const [embedded, neo4j] = await Promise.all(
        stores.map(async (store) => runQuery(store, query, examples, ALL_ROWS)),
      );
      expect(neo4j?.columns).toEqual(query.columns);
      expect(asSet(neo4j?.rows ?? [])).toEqual(asSet(embedded?.rows ?? []));
      expect(neo4j?.rows).not.toHaveLength(0);
    },
  );

  test.each([
    ['query', 'promises-not-heard-of-again', '--param', 'county=遂昌县'],
    ['query', 'MATCH (c:County) RETURN c.name AS name, c.aliases AS aliases ORDER BY name'],
    ['explain', '仙侠湖环湖绿道二期工程'],
    ['check'],
  ])('%s %s prints the same on both', async (...args) => {
    for (const format of ['table', 'json', 'csv']) {
      const [embedded, neo4j] = await Promise.all(
        [out, server.bolt].map((on) => command(...args, '--on', on, '--format', format)),
      );
      expect(neo4j).toEqual(embedded);
      expect(neo4j).toMatchObject({ code: 0 });
    }
  });

  test('what a typed question returns of nodes has none of our bookkeeping', async () => {
    const cypher = 'MATCH (y:Year)<-[r:IN_YEAR]-(t) RETURN y, r LIMIT 1';
    const { stdout } = await command('query', cypher, '--on', server.bolt, '--format', 'json');
    expect(stdout).not.toMatch(/digest|"key"/u);
  });

  test('a question is cut at its limit and given up after its time', async () => {
    const cut = await command('query', 'indicators', '--on', server.bolt, '--limit', '2', '--format', 'csv');
    expect(cut.stdout.trim().split('\n')).toHaveLength(3);
    expect(cut.stderr).toBe('the first 2 rows; --limit shows more\n');
    const long = "MATCH (a), (b), (c), (d) WHERE a.name + b.name + c.name = d.name + '？' RETURN count(*)";
    const late = await command('query', long, '--on', server.bolt, '--timeout', '1');
    expect([late.code, late.stderr]).toEqual([75, expect.stringContaining('--timeout')]);
  });
});
