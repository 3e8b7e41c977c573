import { describe, expect, test } from '@jest/globals';
import { indexPassages } from '../../../src/graph/passage-index.js';
import { factId } from '../../../src/model/ids.js';

const passage = (position: number, start: number, end: number) =>
  ({ k: 'passage', id: factId(`p${position}`), position, section: '', text: '', start, end }) as const;

describe('indexPassages', () => {
  // 1 runs from the first column into the next and so encloses 2.
  const index = indexPassages([
    passage(0, 0, 10),
    passage(1, 10, 60),
    passage(2, 30, 40),
    passage(3, 70, 80),
  ]);

  test.each([
    [0, 3, 0],
    [9, 10, 0],
    [10, 12, 1],
    [31, 35, 2],
    [31, 45, 1],
    [50, 55, 1],
    [55, 65, 1],
    [62, 64, null],
    [79, 85, 3],
    [80, 81, null],
  ])('%d–%d stands in passage %s', (start, end, expected) => {
    expect(index.at({ start, end })?.position ?? null).toBe(expected);
  });

  test('has nothing where there are no passages', () => {
    expect(indexPassages([]).at({ start: 0, end: 1 })).toBeNull();
  });
});
