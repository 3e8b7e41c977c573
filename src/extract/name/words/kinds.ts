import { COMMON_WORDS, KNOWN_NAMES, LEVEL_WORDS } from '../../../gazetteer/names/words.js';

/**
 * What a word is made of, as far as names are concerned: `place` (a division or another place), `known` (a name known
 * all over the country), `level` (国家级), `rare` (a word that public reports elsewhere don't use), `latin`, `number`,
 * `single` (one character that no word claimed), `mark` (punctuation), `common`.
 */
export type WordKind =
  | 'place'
  | 'known'
  | 'level'
  | 'rare'
  | 'latin'
  | 'number'
  | 'single'
  | 'mark'
  | 'common';

/** Punctuation, symbols, blanks, and numbers in circles or brackets that count items: ①, ⑵, ❸, ㈣. */
const MARK = /^[\p{P}\p{S}\s\u2460-\u24FF\u2776-\u2793\u3220-\u3229]+$/u;
const NUMBER = /^[\d.%％万亿千百十]+$/u;
const LATIN = /^[A-Za-z][A-Za-z\d]*$/u;
const HAN = /^\p{Script=Han}+$/u;
/** Tags of words that are no part of a name's own, even when rare: numerals, times, pronouns, idioms … */
const PLAIN_TAG = /^(?:m|mq|t|r|i|l|p|c|d|u\w*|f|y|z)$/u;

/** The kind of a word with that part of speech. */
export function kindOf(word: string, tag: string): WordKind {
  if (MARK.test(word)) return 'mark';
  if (NUMBER.test(word)) return 'number';
  if (LATIN.test(word)) return 'latin';
  if (KNOWN_NAMES.has(word)) return 'known';
  if (LEVEL_WORDS.has(word)) return 'level';
  if (COMMON_WORDS.has(word)) return 'common';
  return HAN.test(word) ? kindOfHan(word, tag) : 'rare';
}

function kindOfHan(word: string, tag: string): WordKind {
  if (tag === 'ns') return 'place';
  if (word.length === 1) return 'single';
  return PLAIN_TAG.test(tag) ? 'common' : 'rare';
}
