import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { DocumentRecords } from '../../../src/model/records.js';
import { dumpTables, loadGraph } from '../../../src/store/index.js';
import { silentLogger } from '../../../src/support/logger.js';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { fakeRecords } from '../../fakes/records.fake.js';
import { buildFolder } from '../../fakes/store.fake.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const [REPORT_2023] = QINGXI as readonly [DocumentRecords, DocumentRecords];

/** The later report as it might have been: one figure and one project differ, an honour is not told. */
const CHANGED_2024 = fakeRecords({
  id: 'qingxi/2024.txt',
  county: '980121',
  year: 2024,
  text: '旅游总收入29亿元。\n北山隧道工程开工。\n城北污水处理厂扩建工程建成投用。',
  things: [
    { type: 'County', name: '清溪县', aliases: ['清溪'], code: '980121' },
    { type: 'Project', name: '北山隧道工程', years: [[2024, 'started', '北山隧道工程开工']] },
    { type: 'Project', name: '城北污水处理厂扩建工程', years: [[2024, 'completed', '建成投用']] },
  ],
  figures: [
    {
      about: '清溪县',
      indicator: '旅游总收入',
      value: 29,
      unit: '亿元',
      year: 2024,
      quote: '旅游总收入29亿元',
    },
  ],
});

describeWithNeo4j('load', () => {
  const { ask, empty, server } = useDatabase();
  const load = (documents: readonly DocumentRecords[], isRefresh = false) =>
    loadGraph(server.bolt, graphLinesOf(documents), { login: server.login, isRefresh }, silentLogger);
  const dump = () => dumpTables(server.bolt, { login: server.login });
  /** All that is in the database, with its own ids. */
  const everything = () =>
    ask(`MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id
         UNION ALL MATCH ()-[n]->() RETURN elementId(n) AS id, [type(n)] AS labels, properties(n) AS properties ORDER BY id`);
  const dumps = new Map<string, string[]>();
  /** What an embedded store of the documents holds, which is built once. */
  const embedded = async (documents: readonly DocumentRecords[]): Promise<string[]> => {
    const key = JSON.stringify(documents);
    const known = dumps.get(key);
    if (known !== undefined) return known;
    const built = await buildFolder(documents);
    try {
      const lines = await dumpTables(built.folder);
      dumps.set(key, lines);
      return lines;
    } finally {
      built.remove();
    }
  };

  beforeEach(empty);

  test('gives what the embedded store holds', async () => {
    const { database, nodes, relationships, removed } = await load(QINGXI);
    expect(await dump()).toEqual(await embedded(QINGXI));
    expect(database).toBe('neo4j');
    expect([nodes.changed, nodes.unchanged, relationships.changed]).toEqual([0, 0, 0]);
    expect(removed).toEqual({ nodes: 0, edges: 0, kept: 0 });
    const counts = await ask('MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships');
    expect(counts).toEqual([{ nodes: nodes.added, relationships: relationships.added }]);
  });

  test('changes nothing the second time', async () => {
    const first = await load(QINGXI);
    const before = await everything();
    const second = await load(QINGXI);
    expect(await everything()).toEqual(before);
    expect(second.nodes).toEqual({ added: 0, changed: 0, unchanged: first.nodes.added });
    expect(second.relationships).toEqual({ added: 0, changed: 0, unchanged: first.relationships.added });
  });

  test('replaces what a changed document said', async () => {
    await load(QINGXI);
    const { nodes, removed } = await load([REPORT_2023, CHANGED_2024]);
    expect(await dump()).toEqual(await embedded([REPORT_2023, CHANGED_2024]));
    expect([nodes.added > 0, nodes.changed > 0, nodes.unchanged > 0, removed.nodes > 0]).toEqual(
      Array(4).fill(true),
    );
    expect(await ask("MATCH (n {name: '全国乡村旅游重点村'}) RETURN n")).toEqual([]);
  });

  test('takes along what a removed document said', async () => {
    await load(QINGXI);
    await load([REPORT_2023]);
    expect(await dump()).toEqual(await embedded([REPORT_2023]));
    await load(QINGXI);
    expect(await dump()).toEqual(await embedded(QINGXI));
  });

  test('mends what was spoiled, and with refresh also what was overwritten', async () => {
    await load(QINGXI);
    await ask('MATCH (:Project)-[r:IN_YEAR]->() DELETE r');
    await ask('MATCH (n:Indicator) DETACH DELETE n');
    await load(QINGXI);
    expect(await dump()).toEqual(await embedded(QINGXI));
    await ask("MATCH (n:Project) SET n.name = '改', n.county = null");
    await load(QINGXI, true);
    expect(await dump()).toEqual(await embedded(QINGXI));
  });

  test('stores every thing as an Entity as well, and nothing else', async () => {
    await load(QINGXI);
    const rows = await ask(`MATCH (n) RETURN n.type AS type, n:Entity AS isEntity, count(*) AS nodes`);
    const entities = rows.filter(({ isEntity }) => isEntity).map(({ type }) => type);
    expect(entities).toEqual(expect.arrayContaining(['County', 'Project', 'Honour', 'Village']));
    const others = rows.filter(({ isEntity }) => isEntity === false).map(({ type }) => type);
    expect(others.sort()).toEqual(['Document', 'Indicator', 'Observation', 'Passage', 'Statement', 'Year']);
  });
});

describeWithNeo4j('constraints and indexes', () => {
  const { ask, server } = useDatabase();
  beforeAll(async () => {
    await loadGraph(server.bolt, graphLinesOf(QINGXI), { login: server.login }, silentLogger);
  });

  test('keep ids unique', async () => {
    await expect(ask("CREATE (:County {id: '980121'})")).rejects.toMatchObject({
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    });
  });

  test('are ready, range indexes on code and year among them', async () => {
    const rows = await ask('SHOW INDEXES YIELD state, type, labelsOrTypes, properties');
    expect(rows.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
    const ranges = rows.filter(({ type }) => type === 'RANGE').map(({ properties }) => String(properties));
    expect(ranges).toEqual(expect.arrayContaining(['id', 'code', 'year']));
  });

  test.each([
    ['xianzhi_names', '污水处理', '城北污水处理厂扩建工程'],
    ['xianzhi_names', '柑橘加工项目', '石桥镇柳湾村柑橘加工项目'],
    ['xianzhi_passages', '合作办学', '县人民医院与临川大学合作办学。'],
  ])('%s finds %s within a Chinese text', async (index, word, expected) => {
    const found = await ask(
      `CALL db.index.fulltext.queryNodes($index, '"' + $word + '"') YIELD node RETURN coalesce(node.text, node.name) AS text`,
      { index, word },
    );
    expect(found).toContainEqual({ text: expected });
  });

  test('finds nothing by letters that stand apart in the text', async () => {
    const cypher = `CALL db.index.fulltext.queryNodes('xianzhi_names', '"水程"') YIELD node RETURN node.name AS name`;
    expect(await ask(cypher)).toEqual([]);
  });
});
