import { describe, expect, test } from '@jest/globals';
import { boundBefore, boundBehind } from '../../../../src/extract/quantity/comparators.js';

const before = (text: string) => {
  const bound = boundBefore(text, text.length);
  return bound === null ? null : [text.slice(bound.start, bound.end), bound.comparator];
};
const behind = (text: string) => {
  const bound = boundBehind(text, 0);
  return bound === null ? null : [text.slice(bound.start, bound.end), bound.comparator];
};

describe('boundBefore', () => {
  test.each([
    ['产值近', ['近', '≈']],
    ['产值突破了', ['突破', '>']],
    ['面积不少于', ['不少于', '≥']],
    ['控制在', ['控制在', '≤']],
    ['不足', ['不足', '<']],
    ['产值达到', null],
    ['签约', null],
    ['附近', null],
  ])('%s', (text, expected) => {
    expect(before(text)).toEqual(expected);
  });

  test('上 bounds round numbers only', () => {
    expect(boundBefore('吸引上千人', 3)?.comparator).toBe('≈');
    expect(boundBefore('网上3家', 2)).toBeNull();
  });
});

describe('boundBehind', () => {
  test.each([
    ['以上', ['以上', '≥']],
    ['及以上', ['及以上', '≥']],
    ['以内', ['以内', '≤']],
    ['左右', ['左右', '≈']],
    ['多', ['多', '≈']],
    ['的村', null],
  ])('%s', (text, expected) => {
    expect(behind(text)).toEqual(expected);
  });
});
