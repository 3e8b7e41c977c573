import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/graph/graph-json-digest.js';

const year = { id: '2023', type: 'Year', name: '2023', year: 2023 } as const;

describe('digestOf', () => {
  test('is short', () => {
    expect(digestOf(year)).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('does not mind the order of properties', () => {
    expect(digestOf({ year: 2023, name: '2023', type: 'Year', id: '2023' })).toBe(digestOf(year));
  });

  test('tells a value of another kind', () => {
    expect(digestOf({ ...year, name: '2023 年' })).not.toBe(digestOf(year));
    expect(digestOf({ ...year, year: 2024 })).not.toBe(digestOf(year));
  });
});
