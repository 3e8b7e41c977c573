import type { Word } from './words.js';

/** How many words a name may have. */
export const MOST_WORDS = 16;
/** UTF-16 units. */
const LONGEST_NAME = 40;

/** The first word to which a name that ends with word `last` may reach back: behind the last barrier. */
export function farthestBeginning(words: readonly Word[], last: number): number {
  const end = words[last]?.end ?? 0;
  let first = last;
  while (first > 0 && last - first < MOST_WORDS - 1) {
    const word = words[first - 1];
    if (word === undefined || word.lexeme.isBarrier || end - word.start > LONGEST_NAME) break;
    first -= 1;
  }
  return first;
}
