import { afterAll, describe, expect, test } from '@jest/globals';
import { readCorpus } from '../../../src/corpus/index.js';
import { createFolder } from '../../support/folder.js';

const folder = createFolder();
afterAll(() => folder.remove());

/** The share that was read with each document, in per cent. */
async function shares(...inputs: string[]): Promise<number[]> {
  const told: number[] = [];
  const onShare = (share: number): void => {
    told.push(Math.round(share * 100));
  };
  for await (const _ of readCorpus(inputs, { onShare }, () => undefined));
  return told;
}

describe('the share of a corpus that was read', () => {
  test('is counted by bytes, and ends with all', async () => {
    folder.write('plain/a.txt', 'x'.repeat(100));
    folder.write('plain/b.txt', 'x'.repeat(300));
    expect(await shares(folder.at('plain'))).toEqual([25, 100]);
  });

  test('grows within a file of many documents', async () => {
    const lines = Array.from({ length: 8 }, (_, i) =>
      JSON.stringify({ id: `${i}`, text: 'x'.repeat(50_000) }),
    );
    const told = await shares(folder.write('many.jsonl', lines.join('\n')));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[0]).toBeLessThan(50);
    expect(told.at(-1)).toBe(100);
  });
});
