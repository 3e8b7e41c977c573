import { monthsOf } from '../days.js';
import { small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

const PATTERN = new RegExp(
  `(?<year>${ANY_YEAR})(?<end>[前后])(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})个?月`,
  'gu',
);

/** Reads the first or last months of a year: 今年前五个月 → January to May, 2021年后三月 → October to December. */
export const monthsOfYear = timeRule(
  'months-of-year',
  PATTERN,
  ({ groups, sentence, context }) => {
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    const count = small(groups['count']);
    if (year === null || count === null || count > 12) return null;
    const isFirst = groups['end'] === '前';
    return ofDays(monthsOf(year.value, isFirst ? 1 : 13 - count, isFirst ? count : 12), year.basis);
  },
  ['月'],
);
