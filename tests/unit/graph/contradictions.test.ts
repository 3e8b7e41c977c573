import { describe, expect, test } from '@jest/globals';
import { findContradictions } from '../../../src/graph/contradictions.js';
import { findGrowthContradictions } from '../../../src/graph/growth-contradictions.js';
import { measuredFigures, type PlacedFigure } from '../../../src/graph/measured-figure.js';
import { entityId, factId, ruleId } from '../../../src/model/ids.js';
import type { ObservationRecord } from '../../../src/model/records.js';

let count = 0;

function figure(
  value: number,
  more: Partial<ObservationRecord> & { document?: string; sentence?: string } = {},
): PlacedFigure {
  count += 1;
  const { document = `${count}.txt`, sentence = '', ...record } = more;
  return {
    key: `o${String(count).padStart(3, '0')}`,
    about: 'County:980121',
    sentence,
    document,
    record: {
      k: 'observation',
      id: factId(`o${count}`),
      about: entityId('980121'),
      indicator: '粮食产量',
      value,
      unit: '亿斤',
      amount: value * 1e8,
      baseUnit: '斤',
      year: 2023,
      kind: 'actual',
      comparator: '=',
      measure: 'level',
      basis: 'stated',
      rule: ruleId('fake/figure'),
      confidence: 1,
      evidence: { start: 0, end: 1, text: 'x' },
      ...record,
    },
  };
}

const read = (...figures: PlacedFigure[]): string[] =>
  findContradictions(measuredFigures(figures)).map(({ why, difference }) => `${why} ${difference}`);

describe('findContradictions', () => {
  test('compares amounts, whatever their units', () => {
    expect(read(figure(3.2), figure(32_000, { unit: '万斤', amount: 3.2e8 }))).toEqual([]);
    expect(read(figure(3.2), figure(30_000, { unit: '万斤', amount: 3e8 }))).toEqual([
      '3.2亿斤 ≠ 30000万斤 0.0625',
    ]);
  });

  test.each([
    ['of another year', { year: 2022 }],
    ['of no known year', { year: null }],
    ['of another measure', { measure: 'change' }],
    ['of a target', { kind: 'target' }],
    ['of another indicator', { indicator: '油料产量' }],
    ['in a unit that is none of weight', { unit: '亩', amount: null, baseUnit: null }],
    ['within what 约 admits', { value: 3.3, amount: 3.3e8, comparator: '≈' }],
  ] as const)('does not compare with a figure %s', (_, more) => {
    expect(read(figure(3.2), figure(9, more))).toEqual([]);
  });

  test('two figures of one document count two things', () => {
    expect(read(figure(3.2, { document: 'a' }), figure(4.1, { document: 'a' }))).toEqual([]);
  });

  test('a document with two values under one name counts different things', () => {
    const list = [3.2, 4.1].map((value) => figure(value, { document: 'a' }));
    expect(read(...list, figure(7, { document: 'b' }))).toEqual([]);
  });

  test.each([
    '上半年粮食产量3亿斤',
    '粮食产量年均3亿斤',
    '“十三五”期间粮食产量达到3亿斤',
    '预计粮食产量3亿斤',
    '1—9月，粮食产量3亿斤',
    '按可比口径，粮食产量3亿斤',
  ])('does not compare what is no count of the whole year: %s', (sentence) => {
    expect(read(figure(3.2), figure(3, { sentence }))).toEqual([]);
  });

  test('compares figures of units without a base as written', () => {
    const plain = { unit: '个', amount: null, baseUnit: null };
    expect(read(figure(300, plain), figure(320, plain))).toEqual(['300个 ≠ 320个 0.0625']);
  });
});

describe('findGrowthContradictions', () => {
  const level = (value: number, year: number, more: Partial<ObservationRecord> = {}) =>
    figure(value, { year, ...more });
  const growth = (value: number, more: Partial<ObservationRecord> & { sentence?: string } = {}) =>
    figure(value, { year: 2023, measure: 'change', unit: '%', amount: null, baseUnit: null, ...more });
  const check = (...figures: PlacedFigure[]): string[] =>
    findGrowthContradictions(measuredFigures(figures)).map(({ why, difference }) => `${why} ${difference}`);
  const LEVELS = [level(3.2, 2022), level(3.52, 2023)];

  test('tells a growth that the levels do not bear out, with either level', () => {
    const why = '3.2亿斤 → 3.52亿斤 = 10% ≠ 5% 0.0265';
    expect(check(...LEVELS, growth(5))).toEqual([why, why]);
  });

  test.each([
    ['agrees', growth(10)],
    ['agrees but for a rounding', growth(11.5)],
    ['is compared with another year', growth(5, { baseYear: 2019 })],
    ['is aimed at', growth(5, { kind: 'target' })],
    ['is in points', growth(5, { unit: '个百分点' })],
    ['is of another thing', growth(5, { indicator: '油料产量' })],
    ['is of several years', growth(5, { sentence: '五年来，粮食产量年均增长5%' })],
    ['is bounded only from below', growth(5, { comparator: '≥' })],
  ])('says nothing of one that %s', (_, told) => {
    expect(check(...LEVELS, told)).toEqual([]);
  });

  test('says nothing where the levels are open or told in two ways', () => {
    expect(check(level(3.2, 2022), level(3.2, 2023, { comparator: '>' }), growth(5))).toEqual([]);
    expect(check(...LEVELS, level(3.3, 2022), growth(5))).toEqual([]);
    expect(check(level(3.2, 2022), growth(5))).toEqual([]);
  });

  test('leaves room for prices where growth is told at constant ones', () => {
    const indicator = '地区生产总值';
    const levels = (after: number) => [level(100, 2022, { indicator }), level(after, 2023, { indicator })];
    expect(check(...levels(110), growth(5, { indicator }))).toEqual([]);
    expect(check(...levels(124), growth(5, { indicator }))).toHaveLength(2);
  });
});
