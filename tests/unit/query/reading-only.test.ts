import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runQuery } from '../../../src/query/index.js';
import { dumpTables, openStore, type Store } from '../../../src/store/index.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { type BuiltFolder, buildFolder } from '../../fakes/store.fake.js';

const ALL = { limit: 100, timeoutMs: 60_000 };

describe('a question to the embedded store', () => {
  let built: BuiltFolder;
  let store: Store;
  let before: readonly string[];
  const at = (name: string): string => join(built.folder, name);
  beforeAll(async () => {
    built = await buildFolder(QINGXI);
    before = await dumpTables(built.folder);
    store = await openStore(built.folder);
  });
  afterAll(async () => {
    await store.close();
    built.remove();
  });

  // What the store would do if it were asked: the reason why there is a tokenizer in front of it.
  test('would write files and read them, though it is opened for reading', async () => {
    await store.run(`COPY (MATCH (y:Year) RETURN y.year) TO '${at('years.csv')}'`, {}, ALL);
    expect(existsSync(at('years.csv'))).toBe(true);
    const { rows } = await store.run(`LOAD FROM '${at('years.csv')}' RETURN *`, {}, ALL);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('writes nothing even if it were asked', async () => {
    await expect(store.run("CREATE (y:Year {id: '1'})", {}, ALL)).rejects.toMatchObject({
      code: 'QUERY_REFUSED',
    });
  });

  test.each([
    ["COPY (MATCH (y:Year) RETURN y.year) TO 'OUT.csv'"],
    ["EXPORT DATABASE 'OUT.dump'"],
    ["LOAD FROM 'years.csv' RETURN *"],
    ["MATCH (y:Year) LOAD FROM 'years.csv' RETURN *"],
    ["ATTACH 'OUT.lbug' AS other (dbtype lbug)"],
    ['INSTALL httpfs'],
    ['LOAD EXTENSION httpfs'],
    ['CALL show_tables() RETURN *'],
    ['CALL threads=1'],
    ['MATCH (n) DETACH DELETE n'],
    ["RETURN 1; COPY (MATCH (y:Year) RETURN y.year) TO 'OUT.csv'"],
    ["RETURN 1 // '\n; COPY (MATCH (y:Year) RETURN y.year) TO 'OUT.csv' // '"],
  ])('is not asked: %s', async (cypher) => {
    const placed = cypher.replaceAll('OUT', at('OUT')).replaceAll('years.csv', at('years.csv'));
    await expect(runQuery(store, placed)).rejects.toMatchObject({ code: 'QUERY_REFUSED' });
    expect([existsSync(at('OUT.csv')), existsSync(at('OUT.dump')), existsSync(at('OUT.lbug'))]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test.each([
    ["'"],
    ['"'],
    ['`'],
    ['\\'],
    ["' RETURN 1; MATCH (n) DETACH DELETE n //"],
    ['"}) DETACH DELETE n //'],
    ['\u0000'],
    ['清溪县\u0000云岭县'],
    ['一\r\n二'],
    ['ＡＢＣ，（）'],
    ['𡐓'],
    ['长'.repeat(1_000_000)],
  ])('takes a parameter as data', async (word) => {
    const { rows } = await runQuery(store, 'RETURN $word AS word, size($word) > 0 AS isThere', { word });
    expect(rows).toEqual([{ word, isThere: true }]);
  });

  test('left everything as it was', async () => {
    expect(await dumpTables(built.folder)).toEqual(before);
  });
});

describe('an answer', () => {
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

  test('ends at the limit, and says so', async () => {
    const { rows, isCut } = await runQuery(store, 'MATCH (n) RETURN n.id AS id', {}, { limit: 3 });
    expect([rows.length, isCut]).toEqual([3, true]);
  });

  test('is given up after the time that it may take', async () => {
    const endless = 'MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)';
    await expect(runQuery(store, endless, {}, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'QUERY_TIMEOUT',
    });
  });

  test('tells what the store doesn’t understand', async () => {
    await expect(runQuery(store, 'MATCH (n:Nothing) RETURN n')).rejects.toMatchObject({
      code: 'QUERY_INVALID',
    });
    await expect(runQuery(store, 'MATCH (n RETURN n')).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    await expect(runQuery(store, 'RETURN $x')).rejects.toMatchObject({ code: 'QUERY_INVALID' });
  });

  test('holds nodes, relationships, lists and paths as plain values', async () => {
    const { rows } = await runQuery(
      store,
      "MATCH p = (s:ScenicSpot)-[r:AWARDED]->(h:Honour) RETURN s, r, [1, 2.5, NULL] AS list, {a: 'b'} AS map, p",
    );
    expect(rows).toEqual([
      {
        s: expect.objectContaining({ type: 'ScenicSpot', name: '青龙峡', aliases: [] }) as unknown,
        r: expect.objectContaining({ predicate: 'AWARDED', year: 2023, sources: 1 }) as unknown,
        list: [1, 2.5, null],
        map: { a: 'b' },
        p: { nodes: expect.any(Array) as unknown, relationships: expect.any(Array) as unknown },
      },
    ]);
    expect(Object.keys(rows[0]?.['s'] ?? {})).not.toContain('_id');
  });
});
