import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { runQuery } from '../../../src/query/index.js';
import { dumpTables, loadGraph, openStore, type Store } from '../../../src/store/index.js';
import { silentLogger } from '../../../src/support/logger.js';
import { nastyGraph, sourceOf } from '../../fakes/nasty-graph.fake.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { buildFolder } from '../../fakes/store.fake.js';
import { createFolder } from '../../support/folder.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const folder = createFolder();
afterAll(() => folder.remove());

const MEGABYTE = '县'.repeat(1 << 20);

describeWithNeo4j('text that looks like Cypher', () => {
  const { ask, empty, server } = useDatabase();
  beforeEach(empty);

  test('is stored as it is, long text among it', async () => {
    const graph = nastyGraph();
    const first = graph.nodes.find(({ attributes }) => attributes.type === 'Statement');
    const nodes = graph.nodes.map((node) =>
      node === first && node.attributes.type === 'Statement'
        ? { ...node, attributes: { ...node.attributes, quote: MEGABYTE } }
        : node,
    );
    await loadGraph(server.bolt, sourceOf({ ...graph, nodes }), { login: server.login }, silentLogger);
    const rows = await ask(
      'MATCH (n) WHERE n.digest IS NOT NULL RETURN n.type + ":" + n.id AS key, n.name AS name',
    );
    expect(new Map(rows.map(({ key, name }) => [key, name]))).toEqual(
      new Map(nodes.map(({ attributes: { type, id, name } }) => [`${type}:${id}`, name])),
    );
    expect(
      await ask('MATCH (s:Statement {quote: $text}) RETURN count(s) AS statements', { text: MEGABYTE }),
    ).toEqual([{ statements: 1 }]);
    expect((await dumpTables(server.bolt, { login: server.login })).length).toBe(
      nodes.length + graph.edges.length,
    );
  });

  test('is refused as an id where it is too long to be one', async () => {
    const graph = nastyGraph();
    const nodes = graph.nodes.map((node) =>
      node.attributes.type === 'Year' ? { ...node, attributes: { ...node.attributes, id: MEGABYTE } } : node,
    );
    const loading = loadGraph(
      server.bolt,
      sourceOf({ ...graph, nodes }),
      { login: server.login },
      silentLogger,
    );
    await expect(loading).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });
});

describeWithNeo4j('query', () => {
  const { ask, server } = useDatabase();
  const file = folder.at('stolen.csv');
  const stores: Store[] = [];
  beforeAll(async () => {
    const built = await buildFolder(QINGXI);
    await loadGraph(server.bolt, sourceOf(built.graph), { login: server.login }, silentLogger);
    stores.push(await openStore(built.folder), await openStore(server.bolt, { login: server.login }));
    cleanings.push(built.remove);
  });
  const cleanings: (() => void)[] = [];
  afterAll(async () => {
    for (const store of stores) await store.close();
    for (const clean of cleanings) clean();
  });

  test.each([
    'MATCH (n) DETACH DELETE n',
    "CREATE (:Project {id: 'x'})",
    "MATCH (p:Project) SET p.name = 'x'",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD FROM '/etc/passwd' RETURN *",
    `COPY (MATCH (n) RETURN n.id) TO '${file}'`,
    `EXPORT DATABASE '${file}'`,
    "ATTACH '/tmp/other.lbug' AS other",
    'CALL dbms.components()',
    'MATCH (n) CALL { WITH n SET n.x = 1 } RETURN n',
    "MATCH (p:Project) WHERE p.name = '\\u0027 DETACH DELETE p //' RETURN p",
    'MATCH (n) RETURN n; MATCH (n) DELETE n',
  ])('refuses to write or to reach files on both stores: %s', async (cypher) => {
    for (const store of stores) {
      await expect(runQuery(store, cypher)).rejects.toMatchObject({ code: 'QUERY_REFUSED' });
    }
    expect(existsSync(file)).toBe(false);
  });

  test('reads only, though the statement were let through', async () => {
    for (const store of stores) {
      const writing = store.run("CREATE (:Year {id: '1999'})", {}, { limit: 1, timeoutMs: 10_000 });
      await expect(writing).rejects.toMatchObject({ code: 'QUERY_REFUSED' });
    }
    expect(await ask("MATCH (y:Year {id: '1999'}) RETURN y")).toEqual([]);
  });

  test.each([`'}) DETACH DELETE n //`, '`', '"', '\\', '\0', '\n', MEGABYTE])(
    'takes parameters as data on both stores (%#)',
    async (name) => {
      const parameters = { name: JSON.stringify(name) };
      for (const store of stores) {
        const cypher = 'MATCH (n:Project) WHERE n.name = $name RETURN n.id AS id';
        expect((await runQuery(store, cypher, parameters)).rows).toEqual([]);
        const echo = await runQuery(store, 'MATCH (y:Year) RETURN $name AS name LIMIT 1', parameters);
        expect(echo.rows[0]?.['name'] === name).toBe(true);
      }
    },
  );
});
