import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { contentKey } from '../../../scripts/cross-validate/content-key.mjs';
import { foldsByPlace } from '../../../scripts/cross-validate/folds.mjs';

describe('foldsByPlace', () => {
  const documentOf = (name: string, place: string, size: number) =>
    ({ name, place, sentences: [{ text: '字'.repeat(size) }] }) as unknown as Parameters<
      typeof foldsByPlace
    >[0][number];

  test('keeps the documents of a place in one fold and fills the smallest', () => {
    const documents = [
      documentOf('a-2021', '110101', 50),
      documentOf('a-2022', '110101', 50),
      ...['b', 'c', 'd', 'e'].map((name) => documentOf(name, `11010${name}`, 60)),
      documentOf('f', '120101', 10),
    ];
    const folds = foldsByPlace(documents);
    expect(folds['a-2021.txt']).toBe(folds['a-2022.txt']);
    expect(new Set(Object.values(folds)).size).toBe(5);
    expect(folds['f.txt']).not.toBe(folds['a-2021.txt']);
    expect(foldsByPlace(documents.toReversed())).toEqual(folds);
  });
});

describe('contentKey', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xianzhi-key-'));
    writeFileSync(join(folder, 'a.tsv'), '1');
    writeFileSync(join(folder, 'b.tsv'), '2');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('changes with the content of a file, and of that alone which counts', () => {
    const [all, without] = [contentKey([folder]), contentKey([folder], /b\.tsv$/u)];
    expect(contentKey([folder])).toBe(all);
    writeFileSync(join(folder, 'b.tsv'), '3');
    expect(contentKey([folder])).not.toBe(all);
    expect(contentKey([folder], /b\.tsv$/u)).toBe(without);
  });
});
