import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { timeRule } from '../time-rule.js';

const YEAR = '(?:(?:19|20)\\d{2}|(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2})';
const JOINT = '\\s?(?:[-—–―－~～至到]|——|--)\\s?';
const PATTERN = new RegExp(
  `(?<![\\d.〇一二三四五六七八九十])(?<first>${YEAR})年?${JOINT}(?<last>${YEAR}|\\d{2})(?:年度?|学年)(?!\\d{1,2}月)`,
  'gu',
);

/** Reads spans of years told by both ends: 2021—2023年, 2021年至2023年, 二〇二一至二〇二三年 → 2021 to 2023, 1985到89年 → 1985 to 1989. */
export const yearRanges = timeRule(
  'year-ranges',
  PATTERN,
  ({ groups: { first: from = '', last: to = '' } }) => {
    const first = readNumeral(from);
    const last = readNumeral(to.length === 2 ? from.slice(0, 2) + to : to);
    return first !== null && last !== null && first < last
      ? { years: { first, last }, role: 'during', basis: 'stated' }
      : null;
  },
  ['年'],
);
