import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findQuery, loadQueries, runQuery } from '../../../src/query/index.js';
import { loadCheckQueries, loadExplainQueries } from '../../../src/query/load-queries.js';
import { openStore, type Row, type Store } from '../../../src/store/index.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { type BuiltFolder, buildFolder } from '../../fakes/store.fake.js';

const COUNTY = { county: '清溪县' };
const PLANT = '城北污水处理厂扩建工程';

/** Each question with what it is asked with, how many rows it has, and one of them. */
const ANSWERS: Readonly<Record<string, readonly [Record<string, string>, number, Row]>> = {
  counties: [{}, 1, { place: '清溪县', code: '980121', documents: 2, firstYear: 2023, lastYear: 2024 }],
  documents: [{}, 2, { place: '清溪县', documentYear: 2024, file: 'in/qingxi/2024.txt' }],
  'projects-by-year': [COUNTY, 7, { year: 2024, status: 'completed', project: PLANT }],
  'county-in-year': [{ ...COUNTY, year: '2024' }, 6, { status: 'completed', thing: '青龙峡游客中心' }],
  'promises-for-year': [{ ...COUNTY, year: '2024' }, 3, { thing: '清溪县文化馆迁建项目' }],
  'promises-kept': [COUNTY, 1, { plannedFor: 2024, completedIn: 2024, yearsLate: 0, thing: PLANT }],
  'promises-not-heard-of-again': [COUNTY, 1, { plannedFor: 2024, thing: '清溪县文化馆迁建项目' }],
  'villages-of-township': [{ township: '石桥' }, 2, { village: '柳湾村', code: '980121101201' }],
  'companies-and-projects': [COUNTY, 1, { undertaker: '江北建设集团', project: PLANT, year: 2023 }],
  'companies-of-county': [COUNTY, 1, { company: '江北建设集团', mentions: 1 }],
  'sights-and-honours': [COUNTY, 1, { sight: '青龙峡', honour: '国家4A级旅游景区', year: 2023 }],
  honours: [{}, 2, { year: 2024, honour: '全国乡村旅游重点村', holder: '柳湾村' }],
  indicators: [{}, 3, { indicator: '旅游总收入', figures: 4, firstYear: 2023, lastYear: 2024 }],
  'indicator-by-year': [
    { place: '清溪', indicator: '旅游总收入' },
    2,
    { year: 2024, measure: 'level', unit: '亿元', actual: [28.6], target: [30] },
  ],
  'targets-and-results': [{ place: '980121' }, 1, { year: 2024, target: 30, actual: 28.6 }],
  'figures-of-year': [{ place: '清溪县', year: '2024' }, 2, { kind: 'target', value: 30, unit: '亿元' }],
  'largest-amounts': [COUNTY, 6, { about: '石桥镇柳湾村柑橘加工项目', yuan: 300_000_000 }],
  'everything-about': [{ name: PLANT }, 4, { year: 2024, sentence: '城北污水处理厂扩建工程建成投用。' }],
  connections: [
    { one: '江北建设集团', other: PLANT },
    3,
    { first: 'UNDERTAKES', via: '', viaType: '', second: '' },
  ],
  disagreements: [{}, 1, { about: '清溪县', quote: '旅游总收入近25亿元', otherQuote: '2023年为22.64亿元' }],
  // See check-graph.test.ts for one that has rows.
  'growth-against-levels': [{}, 0, {}],
  'things-at-place': [{ place: '石桥镇' }, 1, { thing: '太阳能产业园' }],
  history: [{ name: '滨河路南延工程' }, 2, { year: 2024, status: 'ongoing' }],
  cooperations: [{}, 2, { one: '清溪县', other: '云岭县', year: 2024 }],
  find: [{ word: '旅游' }, 2, { type: 'Honour', name: '国家4A级旅游景区' }],
  sentences: [{ word: '停车位' }, 1, { sentence: '新增停车位300个。', documentYear: 2023 }],
  'mentioned-together': [{ name: '青龙峡' }, 2, { other: '国家4A级旅游景区', sentences: 1 }],
  'same-names': [{}, 0, {}],
};

describe('the named questions', () => {
  const queries = loadQueries();
  let built: BuiltFolder;
  let store: Store;
  beforeAll(async () => {
    built = await buildFolder(QINGXI);
    store = await openStore(built.folder);
  });
  afterAll(async () => {
    await store.close();
    built.remove();
  });

  test('are all asked here', () => {
    expect(queries.map(({ name }) => name)).toEqual(Object.keys(ANSWERS).sort());
  });

  test.each(queries.map((query) => [query.name, query] as const))('%s', async (name, query) => {
    const [given, count, row] = ANSWERS[name] ?? [{}, 0, {}];
    const { columns, rows, isCut } = await runQuery(store, query, given);
    expect({ columns, isCut, count: rows.length }).toEqual({ columns: query.columns, isCut: false, count });
    if (count > 0) expect(rows).toContainEqual(expect.objectContaining(row));
  });

  test.each(queries.map((query) => [query.name, query] as const))(
    '%s takes its examples',
    async (_, query) => {
      const given = Object.fromEntries(query.parameters.map(({ name, example }) => [name, example]));
      expect((await runQuery(store, query, given)).columns).toEqual(query.columns);
    },
  );

  test('connect things by way of a third', async () => {
    const query = findQuery(queries, 'connections');
    const { rows } = await runQuery(store, query, { one: '柳湾村', other: '青龙峡' });
    expect(rows).toEqual([{ first: 'IN_COUNTY', via: '清溪县', viaType: 'County', second: 'IN_COUNTY' }]);
  });

  test.each(['[*', 'shortestPath', 'labels(', 'type(', 'toInteger('])('do without %s', (foreign) => {
    for (const { cypher } of [...queries, ...loadExplainQueries(), ...loadCheckQueries()])
      expect(cypher).not.toContain(foreign);
  });

  test('never count distinct values beside others: LadybugDB then loses those beside empty ones', () => {
    for (const { cypher } of queries) {
      const counts = cypher.match(/\b(?:count|collect|sum|min|max|avg)\((?!DISTINCT)/giu) ?? [];
      expect(/\((?:DISTINCT) /u.test(cypher) && counts.length > 0).toBe(false);
    }
  });
});

describe('findQuery', () => {
  test('suggests names that are like it', () => {
    expect(() => findQuery(loadQueries(), 'project-by-year')).toThrow(
      expect.objectContaining({
        code: 'QUERY_UNKNOWN',
        hint: expect.stringContaining('Did you mean projects-by-year') as unknown,
      }),
    );
    expect(() => findQuery(loadQueries(), '不存在')).toThrow('no question named 不存在');
  });
});
