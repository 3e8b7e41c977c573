import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../src/gazetteer/read-table.js';

describe('readTable', () => {
  test('reads the units with all their columns', () => {
    const units = readTable('units');
    expect(units.find(({ unit }) => unit === '公顷')).toMatchObject({
      base: '平方米',
      factor: '10000',
      dimension: 'area',
    });
    expect(
      units.every(({ unit, dimension, source }) => unit !== '' && dimension !== '' && source !== ''),
    ).toBe(true);
    expect(new Set(units.map(({ unit }) => unit)).size).toBe(units.length);
  });

  test('says which table is missing', () => {
    expect(() => readTable('nowhere')).toThrow(expect.objectContaining({ code: 'GAZETTEER_MISSING' }));
  });
});
