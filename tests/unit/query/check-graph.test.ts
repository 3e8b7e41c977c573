import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DocumentRecords } from '../../../src/model/records.js';
import { checkGraph, findQuery, loadQueries, runQuery } from '../../../src/query/index.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { DIVISIONS, QINGXI } from '../../fakes/qingxi.fake.js';
import { type FakeDocument, type FakeFigure, fakeRecords } from '../../fakes/records.fake.js';
import { type BuiltFolder, buildFolder } from '../../fakes/store.fake.js';

const YUNLING = {
  county: '980122',
  prefecture: '980100',
  divisions: DIVISIONS,
  things: [{ type: 'County', name: '云岭县', code: '980122' }],
} as const;
const TEA = { about: '云岭县', indicator: '茶叶产值' } as const;

const report = (year: number, text: string, figures: readonly FakeFigure[]): DocumentRecords =>
  fakeRecords({ ...YUNLING, id: `yunling/${year}.txt`, year, text, figures } satisfies FakeDocument);

const yuan = (value: number) => ({ value, unit: '亿元', amount: value * 1e8, baseUnit: '元' });

/** Two reports of a county whose tea is said to grow by 28.5 %, and whose figures say 19.7 %; and one of no year. */
const REPORTS = [
  report(2023, '云岭县茶叶产值58.3亿元。', [
    { ...TEA, ...yuan(58.3), year: 2023, quote: '茶叶产值58.3亿元' },
  ]),
  report(2024, '云岭县茶叶产值69.8亿元，增长28.5%。', [
    { ...TEA, ...yuan(69.8), year: 2024, quote: '茶叶产值69.8亿元' },
    { ...TEA, value: 28.5, unit: '%', measure: 'change', year: 2024, quote: '增长28.5%' },
  ]),
  fakeRecords({ ...YUNLING, id: 'yunling/undated.txt', title: '云岭见闻', text: '云岭县好山好水。' }),
];

describe('checkGraph', () => {
  let built: BuiltFolder;
  let store: Store;
  beforeAll(async () => {
    built = await buildFolder([...QINGXI, ...REPORTS]);
    store = await openStore(built.folder);
  });
  afterAll(async () => {
    await store.close();
    built.remove();
  });

  test('tells the worst first, documents without a year last', async () => {
    const { findings, isCut } = await checkGraph(store);
    expect(isCut).toBe(false);
    expect(findings.map(({ kind, about, why, difference }) => [kind, about, why, difference])).toEqual([
      ['disagreement', '清溪县', expect.stringContaining('22.64亿元'), 0.0944],
      ['growth', '云岭县', '58.3亿元 → 69.8亿元 = 19.7% ≠ 28.5%', expect.closeTo(0.085, 2)],
      ['undated', 'in/yunling/undated.txt', '云岭见闻', null],
    ]);
  });

  test('tells every place of a finding with its sentence', async () => {
    const { findings } = await checkGraph(store);
    const places = findings.map((finding) =>
      finding.places.map(({ sentence, document, span, quote }) => {
        expect(span.end - span.start).toBe(quote.length);
        return `${document.id}: ${sentence}`;
      }),
    );
    expect(places).toEqual([
      expect.arrayContaining([
        'qingxi/2023.txt: 旅游总收入近25亿元。',
        'qingxi/2024.txt: 旅游总收入28.6亿元，2023年为22.64亿元。',
      ]),
      [
        'yunling/2024.txt: 云岭县茶叶产值69.8亿元，增长28.5%。',
        'yunling/2023.txt: 云岭县茶叶产值58.3亿元。',
        'yunling/2024.txt: 云岭县茶叶产值69.8亿元，增长28.5%。',
      ],
      ['yunling/undated.txt: '],
    ]);
  });

  test('keeps to a limit, and says so', async () => {
    const { findings, isCut } = await checkGraph(store, { limit: 1, timeoutMs: 60_000 });
    expect([findings.map(({ kind }) => kind), isCut]).toEqual([['disagreement'], true]);
  });

  test('the named questions tell the same', async () => {
    const ask = async (name: string) => (await runQuery(store, findQuery(loadQueries(), name))).rows;
    expect(await ask('disagreements')).toHaveLength(1);
    expect(await ask('growth-against-levels')).toEqual([
      expect.objectContaining({
        about: '云岭县',
        year: 2024,
        growth: '茶叶产值 增长28.5% 2024',
        before: '茶叶产值 58.3亿元 2023',
        after: '茶叶产值 69.8亿元 2024',
        quote: '增长28.5%',
        title: 'yunling/2024.txt',
        beforeTitle: 'yunling/2023.txt',
      }),
    ]);
  });
});
