import { dayOf } from '../days.js';
import { MONTH, NO_NUMBER_BEFORE, small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

const PATTERN = new RegExp(
  `(?<year>${ANY_YEAR})?${NO_NUMBER_BEFORE}(?<month>${MONTH})月份?前(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})天`,
  'gu',
);

/** Reads the first days of a month: 10月前8天 → 1 to 8 October of the year that the sentence speaks of. */
export const daysOfMonth = timeRule(
  'days-of-month',
  PATTERN,
  ({ groups, sentence, context }) => {
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    const month = small(groups['month']);
    const count = small(groups['count']);
    if (year === null || month === null || count === null) return null;
    const first = dayOf(year.value, month, 1);
    const last = dayOf(year.value, month, count);
    if (first === null || last === null) return null;
    return { ...ofDays({ first, last }, year.basis), isYearOpen: groups['year'] === undefined };
  },
  ['天'],
);
