import { describe, expect, test } from '@jest/globals';
import { findContradictions, type PlacedFigure } from '../../../src/graph/contradictions.js';
import { entityId, factId, ruleId } from '../../../src/model/ids.js';
import type { ObservationRecord } from '../../../src/model/records.js';

let count = 0;

function figure(
  value: number,
  more: Partial<ObservationRecord> & { document?: string; passage?: string } = {},
): PlacedFigure {
  count += 1;
  const { document = `${count}.txt`, passage = `p${count}`, ...record } = more;
  return {
    key: `o${String(count).padStart(3, '0')}`,
    about: 'County:980121',
    passage,
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
  findContradictions(figures).map(({ why, difference }) => `${why} ${difference}`);

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

  test('two figures of one document contradict, two of one sentence do not', () => {
    expect(read(figure(3.2, { document: 'a' }), figure(4.1, { document: 'a' }))).toHaveLength(1);
    expect(
      read(figure(3.2, { document: 'a', passage: 'p' }), figure(4.1, { document: 'a', passage: 'p' })),
    ).toEqual([]);
  });

  test('a document with three values under one name counts different things', () => {
    const list = [3.2, 4.1, 5.5].map((value) => figure(value, { document: 'a' }));
    expect(read(...list, figure(7, { document: 'b' }))).toEqual([]);
  });

  test('compares figures of units without a base as written', () => {
    const plain = { unit: '个', amount: null, baseUnit: null };
    expect(read(figure(300, plain), figure(320, plain))).toEqual(['300个 ≠ 320个 0.0625']);
  });
});
