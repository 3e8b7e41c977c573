import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { monthOfDay, monthsOf, yearOfDay } from '../days.js';
import { ofDays, timeRule } from '../time-rule.js';

const COUNT = '(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const PATTERN = new RegExp(
  `(?<![近前后去这每\\d.第十一二三四五六七八九])${COUNT}(?:年(?<half>半)?|(?<month>个月))[之以]?内`,
  'gu',
);

/** Reads what is to be done within so many years or months from the document's day: 三年内 → 2023 to 2026. */
export const withinYears = timeRule(
  'within-years',
  PATTERN,
  ({ groups, context: { calendar } }) => {
    const { documentYear, day } = calendar;
    const count = readNumeral(groups['count'] ?? '');
    if (count === null || documentYear === null) return null;
    const half = groups['half'] === undefined ? 0 : 6;
    const months = groups['month'] === undefined ? 12 * count + half : count;
    if (day === undefined) {
      const years = { first: documentYear, last: documentYear + Math.ceil(months / 12) };
      return { years, role: 'during', basis: 'implied' };
    }
    const { first } = monthsOf(yearOfDay(day), monthOfDay(day));
    const { last } = monthsOf(yearOfDay(day), monthOfDay(day) + months);
    return { ...ofDays({ first, last }, 'implied'), role: 'during' };
  },
  ['内'],
);
