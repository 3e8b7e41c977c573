import { z } from 'zod';
import { PairNumbers } from './pair-numbers.js';

const LISTS = z.object({
  characters: z.array(z.int()),
  pairs: z.array(z.int()),
  words: z.array(z.string()),
  tags: z.array(z.string()),
});

/** Ids that every vocabulary begins with: nothing, unknown, and one that only training uses. */
const FIRST = 3;

/** The numbers by which the tagger knows characters (UTF-16 units), pairs of them, words and their tags. */
export interface TaggerVocabulary {
  /** For each UTF-16 unit its number, 0 where it has none. */
  readonly characters: Uint16Array;
  readonly pairs: PairNumbers;
  readonly words: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
}

/** Reads the vocabulary from its JSON form, in which an item's place is its number. */
export function readVocabulary(json: string): TaggerVocabulary {
  const { characters, pairs, words, tags } = LISTS.parse(JSON.parse(json));
  return {
    characters: numberUnits(characters),
    pairs: new PairNumbers(pairs, FIRST),
    words: numbered(words),
    tags: numbered(tags),
  };
}

function numberUnits(units: readonly number[]): Uint16Array {
  const numbers = new Uint16Array(65_536);
  for (const [i, unit] of units.entries()) numbers[unit] = FIRST + i;
  return numbers;
}

function numbered<T>(items: readonly T[]): ReadonlyMap<T, number> {
  return new Map(items.map((item, i) => [item, FIRST + i]));
}
