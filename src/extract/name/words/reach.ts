import { keepLast } from '../../../support/keep-last.js';
import type { Word } from './words.js';

/** How many words a name may have. */
const MOST_WORDS = 16;
/** UTF-16 units. */
const LONGEST_NAME = 40;

/** The first word to which a name that ends with word `last` may reach back: behind the last barrier. */
export function farthestBeginning(words: readonly Word[], last: number): number {
  return reachOf(words)[last] ?? last;
}

/** The same for every word; each reaches at least as far as the one before it. */
const reachOf = keepLast((words: readonly Word[]): readonly number[] => {
  let first = 0;
  return words.map(({ end }, last) => {
    if (words[last - 1]?.lexeme.isBarrier === true) first = last;
    first = Math.max(first, last - MOST_WORDS + 1);
    while (first < last && end - (words[first]?.start ?? 0) > LONGEST_NAME) first += 1;
    return first;
  });
});
