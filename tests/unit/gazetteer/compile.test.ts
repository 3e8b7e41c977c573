import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { localChunks } from '../../../scripts/gazetteer/local.mjs';
import { chinaDivisionFolder, readRows, readTable } from '../../../scripts/gazetteer/read.mjs';
import { shortNames } from '../../../scripts/gazetteer/short-names.mjs';
import { upperDivisions } from '../../../scripts/gazetteer/upper.mjs';
import { villageName } from '../../../scripts/gazetteer/village-names.mjs';

describe('shortNames', () => {
  test.each([
    ['遂昌县', [], ['遂昌']],
    ['景宁畲族自治县', ['景宁县'], ['景宁']],
    ['楚雄彝族自治州', ['楚雄州'], ['楚雄']],
    ['双江拉祜族佤族布朗族傣族自治县', ['双江县'], ['双江']],
    ['广西壮族自治区', [], ['广西']],
    ['香港特别行政区', [], ['香港']],
    ['浦东新区', [], ['浦东']],
    ['巴林左旗', [], []],
    ['蠡县', [], []],
    ['芒市', [], []],
  ])('%s', (name, full, bare) => {
    expect(shortNames(name)).toEqual({ full, bare });
  });
});

describe('villageName', () => {
  test.each([
    ['淤溪村委会', '淤溪村'],
    ['淤溪村村民委员会', '淤溪村'],
    ['梁村村民委员会', '梁村'],
    ['平昌社区居民委员会', '平昌社区'],
    ['南关村居民委员会', '南关村'],
    ['大堤口居委会', '大堤口居委会'],
    ['敖包图嘎查村委会', '敖包图嘎查'],
    ['经济开发区虚拟社区', null],
    ['八连生活区', null],
    ['新月村委会（工业小区）', null],
  ])('%s', (listed, expected) => {
    expect(villageName(listed)).toBe(expected);
  });
});

test('localChunks keeps townships with their villages, and leaves out what is no township', () => {
  const townships = [
    { code: '331123106', name: '石练镇' },
    { code: '331123400', name: '遂昌工业园区' },
    { code: '331123401', name: '开发区街道' },
    { code: '331123003', name: '云峰街道办事处' },
  ];
  const villages = [
    { code: '331123106229', name: '淤溪村委会' },
    { code: '331123106498', name: '石练虚拟社区' },
  ];
  expect(localChunks(townships, villages)).toEqual([
    { key: '331123', text: '106石练镇\n 229淤溪村\n003云峰街道' },
  ]);
});

test('the committed index is what the compiler makes of the tables', () => {
  const source = chinaDivisionFolder();
  const upper = upperDivisions(
    {
      provinces: readRows(source, 'provinces'),
      prefectures: readRows(source, 'cities'),
      counties: readRows(source, 'areas'),
    },
    {
      shortNames: readTable('data/', 'divisions-short-names'),
      renamed: readTable('data/', 'divisions-renamed'),
      ordinaryWords: readTable('data/', 'divisions-ordinary-words'),
      wellKnown: readTable('data/', 'divisions-well-known'),
      leftTraps: readTable('data/', 'divisions-left-traps'),
    },
  );
  const lines = readFileSync('data/gazetteer/divisions.tsv', 'utf8').trimEnd().split('\n').slice(1);
  expect(lines.map((line) => line.split('\t').slice(0, 5).join('|'))).toEqual(
    upper.map(({ code, parent, name, full, bare }) =>
      [code, parent, name, full.join(' '), bare.join(' ')].join('|'),
    ),
  );
});

test('at least 150 renamed divisions are known', () => {
  expect(readTable('data/', 'divisions-renamed').length).toBeGreaterThanOrEqual(150);
});
