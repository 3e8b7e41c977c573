import type { Hypothesis } from './hypotheses.js';
import { hasClashingMarks } from './marks.js';

/** A repaired text, with how many there are of its kind. */
export interface Fragment {
  readonly text: string;
  /** How many characters of the garbled text it replaces. */
  readonly length: number;
  /** How many texts its hypothesis allows: the more, the less it says that one of them reads well. */
  readonly siblings: number;
}

/** A hypothesis with more texts than this is followed only along pairs of characters that are known. */
const MOST = 4000;

/**
 * The texts that a hypothesis allows behind `before`.
 *
 * @param isKnownPair Whether two characters stand side by side in the document or in a word.
 */
export function fragmentsOf(
  { places, length }: Hypothesis,
  before: string,
  isKnownPair: (pair: string) => boolean,
): Fragment[] {
  const siblings = places.reduce((product, place) => product * place.length, 1);
  const isTaken = (text: string, next: string): boolean =>
    siblings <= MOST || text === '' || isKnownPair(text.slice(-1) + next);
  let texts = [''];
  for (const place of places) {
    texts = texts.flatMap((text) => place.filter((next) => isTaken(text, next)).map((next) => text + next));
  }
  return texts.filter((text) => !hasClashingMarks(before, text)).map((text) => ({ text, length, siblings }));
}
