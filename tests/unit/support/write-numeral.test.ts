import { describe, expect, test } from '@jest/globals';
import { writeNumeral } from '../../support/write-numeral.js';

describe('writeNumeral', () => {
  test.each([
    [0, '零'],
    [10, '十'],
    [12, '十二'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [10_010, '一万零一十'],
    [12_340_000, '一千二百三十四万'],
    [100_000_006, '一亿零六'],
    [1e12, '一万亿'],
    [1e16, '一亿亿'],
    [23.5, '二十三点五'],
    [-8, '负八'],
  ])('%d', (value, written) => {
    expect(writeNumeral(value)).toBe(written);
  });
});
