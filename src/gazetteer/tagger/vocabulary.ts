import { z } from 'zod';

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
  readonly characters: ReadonlyMap<number, number>;
  /** By left · 65536 + right. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
}

/** Reads the vocabulary from its JSON form, in which an item's place is its number. */
export function readVocabulary(json: string): TaggerVocabulary {
  const { characters, pairs, words, tags } = LISTS.parse(JSON.parse(json));
  return {
    characters: numbered(characters),
    pairs: numbered(pairs),
    words: numbered(words),
    tags: numbered(tags),
  };
}

function numbered<T>(items: readonly T[]): ReadonlyMap<T, number> {
  return new Map(items.map((item, i) => [item, FIRST + i]));
}
