import { describe, expect, test } from '@jest/globals';
import { UnitTable } from '../../../src/lang/units.js';

const table = new UnitTable([
  { unit: '公里', base: '米', factor: '1000', dimension: 'length' },
  { unit: '平方公里', base: '平方米', factor: '1000000', dimension: 'area' },
  { unit: '方', base: '立方米', factor: '1', dimension: 'volume' },
  { unit: '方面', base: '', factor: '', dimension: 'refused' },
]);

describe('UnitTable', () => {
  test('finds the longest unit at a place', () => {
    expect(table.at('9.2平方公里', 3)).toEqual({
      name: '平方公里',
      base: '平方米',
      factor: 1_000_000,
      dimension: 'area',
    });
    expect(table.at('300方土', 3)?.name).toBe('方');
  });

  test('refuses what only looks like a unit', () => {
    expect(table.at('三方面', 1)).toBeNull();
    expect(table.named('方面')).toBeNull();
  });

  test('knows a unit by its name', () => {
    expect(table.named('公里')?.factor).toBe(1000);
    expect(table.named('光年')).toBeNull();
  });
});
