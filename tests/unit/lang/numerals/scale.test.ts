import { describe, expect, test } from '@jest/globals';
import { scale, times } from '../../../../src/lang/numerals/scale.js';

describe('scale', () => {
  test('moves the decimal point without an error of multiplication', () => {
    expect(scale(4.78, 12)).toBe(4_780_000_000_000);
    expect(scale(22.5, 8)).toBe(2_250_000_000);
    expect(scale(12_000, -4)).toBe(1.2);
  });
});

describe('times', () => {
  test('is exact for powers of ten, and rounded where the factor is none', () => {
    expect(times(0.1, 100)).toBe(10);
    expect(times(3, 666.6666666666667)).toBe(2000);
  });
});
