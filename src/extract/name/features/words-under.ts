import type { Word } from '../words/words.js';

/** The first and the last word that the characters from `start` to `end` lie in. */
export function wordsUnder(words: readonly Word[], start: number, end: number): readonly [number, number] {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return [Math.max(first, 0), Math.max(last, 0)];
}
