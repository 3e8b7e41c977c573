import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCases } from '../../../../src/evaluate/cases/index.js';

function suiteOf(lines: readonly object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'xianzhi-cases-')), 'cases.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

describe('runCases', () => {
  test('counts what is right, in all and of the core, and lists the misses with our reading', () => {
    const missed = { input: '漢字', config: 't2s', expected: '漢字' };
    const file = suiteOf([
      { input: '雲嶺', config: 't2s', expected: '云岭' },
      { input: '清溪', config: 's2t', expected: '清溪' },
      missed,
    ]);
    expect(runCases('t2s', file)).toEqual({
      scores: { all: { right: 2, total: 3 }, core: { right: 1, total: 2 } },
      misses: [{ line: missed, read: '汉字' }],
    });
  });

  test('says which file is missing', () => {
    expect(() => runCases('time', '/nowhere/cases.jsonl')).toThrow(
      expect.objectContaining({ code: 'INPUT_MISSING' }),
    );
  });
});
