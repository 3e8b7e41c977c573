import { describe, expect, test } from '@jest/globals';
import { areApart, reachOf } from '../../../src/graph/reach.js';
import type { Comparator } from '../../../src/model/vocabulary.js';

const isApart = (
  a: readonly [Comparator, number, number?],
  b: readonly [Comparator, number, number?],
): boolean => {
  const [one, other] = [a, b].map(([comparator, value, valueHigh]) =>
    reachOf({ comparator, value, ...(valueHigh === undefined ? {} : { valueHigh }) }),
  );
  if (one === undefined || other === undefined) throw new Error('two figures are compared');
  return areApart(one, other);
};

describe('reachOf and areApart', () => {
  test.each([
    ['近25 and 22.64 differ', ['≈', 25], ['=', 22.64], true],
    ['近25 and 24.62 agree', ['≈', 25], ['=', 24.62], false],
    ['300余 and 328 agree', ['≈', 300], ['=', 328], false],
    ['300余 and 350 differ', ['≈', 300], ['=', 350], true],
    ['25 and 24.62 agree, being rounded', ['=', 25], ['=', 24.62], false],
    ['25 and 24.4 differ', ['=', 25], ['=', 24.4], true],
    ['22.64 and 22.65 agree at the edge', ['=', 22.64], ['=', 22.65], false],
    ['22.64 and 22.66 differ', ['=', 22.64], ['=', 22.66], true],
    ['超25 and 40 agree', ['>', 25], ['=', 40], false],
    ['25以上 and 20 differ', ['≥', 25], ['=', 20], true],
    ['3%以内 and 2.1 agree', ['≤', 3], ['=', 2.1], false],
    ['3%以内 and 4 differ', ['≤', 3], ['=', 4], true],
    ['3至5 and 4 agree', ['=', 3, 5], ['=', 4], false],
    ['3至5 and 6 differ', ['=', 3, 5], ['=', 6], true],
    ['-3.2 and -3.2 agree', ['=', -3.2], ['=', -3.2], false],
    ['-3.2 and 3.2 differ', ['=', -3.2], ['=', 3.2], true],
  ] as const)('%s', (_, a, b, expected) => {
    expect(isApart(a, b)).toBe(expected);
    expect(isApart(b, a)).toBe(expected);
  });
});
