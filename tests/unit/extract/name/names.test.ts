import { describe, expect, test } from '@jest/globals';
import { readSpecs } from '../../../support/specs.js';
import { readDocument } from './read-sentence.js';

/** A sentence of a document of 遂昌县 and its names as `surface=Type`, in the order of the text. */
interface Spec {
  readonly text: string;
  readonly expected: readonly string[];
  /** It isn't read that way yet. One that is read right loses the mark. */
  readonly known?: 'miss';
}

const SPECS = readSpecs<Spec>('names');
const [MISSES, HITS] = [SPECS.filter(({ known }) => known === 'miss'), SPECS.filter(({ known }) => !known)];
/** The share of known misses that the specs may hold. */
const MOST_MISSES = 0.15;

const read = ({ text }: Spec): string[] | undefined => readDocument(text)[0];

describe('names of a sentence', () => {
  test.each(HITS.map((spec) => [spec.text, spec] as const))('%s', (_, spec) => {
    expect(read(spec)).toEqual(spec.expected);
  });

  test.each(MISSES.map((spec) => [spec.text, spec] as const))('known miss: %s', (_, spec) => {
    expect(read(spec)).not.toEqual(spec.expected);
  });

  test('few are missed', () => {
    expect(MISSES.length / SPECS.length).toBeLessThan(MOST_MISSES);
  });
});
