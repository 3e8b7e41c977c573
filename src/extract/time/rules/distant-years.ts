import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { timeRule, wholeYear } from '../time-rule.js';

const PATTERN =
  /(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})年[之以]?后(?!期|的)|(?<![近前去后这每\d.第])(?<ago>\d{1,2}|[一二两三四五六七八九十]{1,3})年[之以]?前(?!期)|前(?<before>[一二两三\d])年(?!级|均|度)/gu;

/** Reads years told by a number of years from the document's: 三年后 → 2026 in a document of 2023, 十年前 → 2013, 前两年 → 2021 to 2022. */
export const distantYears = timeRule(
  'distant-years',
  PATTERN,
  ({ groups, context }) => {
    const { documentYear } = context.calendar;
    const count = readNumeral(groups['count'] ?? groups['ago'] ?? groups['before'] ?? '');
    if (documentYear === null || count === null) return null;
    if (groups['count'] !== undefined) return wholeYear(documentYear + count, 'implied');
    if (groups['ago'] !== undefined) return wholeYear(documentYear - count, 'implied');
    const years = { first: documentYear - count, last: documentYear - 1 };
    return { years, role: count > 1 ? 'during' : 'at', basis: 'implied' };
  },
  ['年'],
);
