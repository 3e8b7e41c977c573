import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentId } from '../../../src/model/ids.js';
import { recordsPath, writeLines } from '../../../src/pipeline/artefacts.js';

describe('recordsPath', () => {
  test.each([
    ['县报.txt', '县报.jsonl'],
    ['2023/县报.txt', '2023/县报.jsonl'],
    ['reports.jsonl#12', 'reports.jsonl#12.jsonl'],
    ['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd.jsonl'],
    ['.hidden', '%2ehidden.jsonl'],
    ['a:b?.txt', 'a%3ab%3f.jsonl'],
  ])('%s → %s', (id, path) => {
    expect(recordsPath(documentId(id))).toBe(path);
  });
});

test('writeLines writes every line, however many', () => {
  const directory = mkdtempSync(join(tmpdir(), 'xianzhi-'));
  const lines = Array.from({ length: 3000 }, (_, i) => `${i} ${'县'.repeat(1000)}`);
  writeLines(directory, 'lines.txt', lines);
  expect(readFileSync(join(directory, 'lines.txt'), 'utf8')).toBe(`${lines.join('\n')}\n`);
  rmSync(directory, { recursive: true });
});
