import { readNumeral } from '../../lang/numerals/read-numeral.js';

/** A month's number: 1, 01, 12, 十二. */
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])';
/** A day's number: 1, 31, 二十五, 廿五. */
export const DAY =
  '(?:3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])';
/** What joins the two ends of a range. */
export const JOINT = '\\s?(?:[-—–―－ー~～至到]|——|--)\\s?';
/** What may not stand before a month's number: another number, or a word that makes it a count or an ordinal. */
export const NO_NUMBER_BEFORE = '(?<![\\d.十百千万一二三四五六七八九每个第·])';

/** The value of a month's, day's or quarter's number; null for none. */
export function small(words: string | undefined): number | null {
  return words === undefined ? null : readNumeral(words);
}
