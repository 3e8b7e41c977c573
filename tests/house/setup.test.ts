import { describe, expect, test } from '@jest/globals';
import { missingPackages } from '../../scripts/setup/install.mjs';
import { isOlder } from '../../scripts/setup/node.mjs';

const locked = {
  '': {},
  'node_modules/yargs': { version: '18.2.0' },
  'node_modules/nodejieba': { version: '3.5.8', optional: true },
};

describe('missingPackages', () => {
  test.each([
    ['nothing, when all is there', locked, []],
    [
      'nothing, when an optional package could not be compiled',
      { 'node_modules/yargs': { version: '18.2.0' } },
      [],
    ],
    ['what is absent', { 'node_modules/nodejieba': { version: '3.5.8' } }, ['node_modules/yargs']],
    [
      'what has another version, optional or not',
      { 'node_modules/yargs': { version: '17.0.0' }, 'node_modules/nodejieba': { version: '3.4.0' } },
      ['node_modules/yargs', 'node_modules/nodejieba'],
    ],
  ])('names %s', (_, installed, expected) => {
    expect(missingPackages(locked, installed)).toEqual(expected);
  });
});

describe('isOlder', () => {
  test.each([
    ['18.20.1', '20.19', true],
    ['20.9.0', '20.19', true],
    ['20.19.0', '20.19', false],
    ['22.0.0', '20.19', false],
    ['22.1.0', '20', false],
  ])('Node %s before %s: %s', (version, wanted, expected) => {
    expect(isOlder(version, wanted)).toBe(expected);
  });
});
