import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DocumentRecords } from '../../../src/model/records.js';
import { explainThing } from '../../../src/query/index.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { DIVISIONS, QINGXI } from '../../fakes/qingxi.fake.js';
import { fakeRecords } from '../../fakes/records.fake.js';
import { type BuiltFolder, buildFolder } from '../../fakes/store.fake.js';

/** Another county's document, with a hospital of the same name. */
const YUNLING: DocumentRecords = fakeRecords({
  id: 'yunling/2024.txt',
  title: '云岭县2024年政府工作报告',
  county: '980122',
  prefecture: '980100',
  year: 2024,
  divisions: DIVISIONS,
  text: '县人民医院新院区开工。',
  things: [
    { type: 'Facility', name: '县人民医院', years: [[2024, 'started', '县人民医院新院区开工', 'implied']] },
  ],
});

describe('explainThing', () => {
  let built: BuiltFolder;
  let store: Store;
  beforeAll(async () => {
    built = await buildFolder([...QINGXI, YUNLING]);
    store = await openStore(built.folder);
  });
  afterAll(async () => {
    await store.close();
    built.remove();
  });

  test('tells every fact with its sentence, document, offsets and rule', async () => {
    const [thing, ...others] = await explainThing(store, '滨河路南延工程');
    expect(others).toEqual([]);
    expect(thing).toMatchObject({
      type: 'Project',
      places: ['江北省临川市清溪县'],
      mentionCount: 2,
      code: null,
    });
    expect(thing?.facts).toEqual([
      {
        fact: '滨河路南延工程 2024 计划',
        year: 2024,
        status: 'planned',
        basis: 'stated',
        quote: '建成滨河路南延工程',
        sentence: '2024年，加快推进城北污水处理厂扩建工程，建成滨河路南延工程。',
        document: { id: 'qingxi/2023.txt', title: '清溪县2023年政府工作报告', file: 'in/qingxi/2023.txt' },
        span: { start: 144, end: 153 },
        rule: 'fake/year',
        confidence: 0.9,
      },
      expect.objectContaining({ status: 'ongoing', quote: '滨河路南延工程有序推进' }),
    ]);
    expect(thing?.mentions.map(({ fact, document }) => [fact, document.id])).toEqual([
      ['滨河路南延工程', 'qingxi/2023.txt'],
      ['滨河路南延工程', 'qingxi/2024.txt'],
    ]);
  });

  test.each([
    ['name', '柳湾村'],
    ['alias', '柳湾'],
    ['code', '980121101201'],
    ['full name', '江北省临川市清溪县石桥镇柳湾村'],
  ])('finds a thing by its %s', async (_, name) => {
    const things = await explainThing(store, name);
    expect(things.map(({ code, places }) => [code, places])).toEqual([
      ['980121101201', ['江北省临川市清溪县石桥镇柳湾村']],
    ]);
  });

  test('tells figures and what others have to do with it', async () => {
    const [thing] = await explainThing(store, '青龙峡');
    expect(thing?.facts.map(({ fact }) => fact)).toEqual([
      '青龙峡 获得 国家4A级旅游景区 2023',
      '青龙峡游客中心 位于 青龙峡',
    ]);
    const [centre] = await explainThing(store, '青龙峡游客中心');
    expect(centre?.facts.map(({ fact }) => fact)).toContain('总投资 1.2亿元 2024');
  });

  test('keeps several things of one name apart', async () => {
    const things = await explainThing(store, '县人民医院');
    expect(things.map(({ places, facts }) => [places[0], facts.length])).toEqual([
      ['江北省临川市清溪县', 1],
      ['江北省临川市云岭县', 1],
    ]);
  });

  test('leaves out what is beyond the limit', async () => {
    const [thing] = await explainThing(store, '清溪县', { limit: 2, timeoutMs: 60_000 });
    expect([thing?.facts.length, thing?.mentions.length]).toEqual([2, 2]);
  });

  test('takes a part of a name where one name holds it', async () => {
    const [thing, ...others] = await explainThing(store, '滨河路南延');
    expect([thing?.name, others]).toEqual(['滨河路南延工程', []]);
  });

  test.each([
    ['a part of several names', '工程', '滨河路南延工程'],
    ['more than a name', '青龙峡景区', '青龙峡'],
  ])('suggests things for %s', async (_, name, suggestion) => {
    await expect(explainThing(store, name)).rejects.toMatchObject({
      code: 'NAME_UNKNOWN',
      hint: expect.stringContaining(suggestion) as unknown,
    });
  });

  test.each([["'"], ['`'], ['"}) DETACH DELETE n //'], ['\\'], ['长'.repeat(1_000_000)]])(
    'takes an odd name as data',
    async (name) => {
      await expect(explainThing(store, name)).rejects.toMatchObject({ code: 'NAME_UNKNOWN' });
    },
  );
});
