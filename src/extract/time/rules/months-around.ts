import { monthOfDay, monthsOf, yearOfDay } from '../days.js';
import { small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';

const PATTERN =
  /(?<![\d.第])(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})个月[之以]?(?<side>[前后])(?![期的])/gu;

/** Reads so many months before or after that of the document's day: 两个月前, 三个月后. */
export const monthsAround = timeRule(
  'months-around',
  PATTERN,
  ({ groups, context }) => {
    const { day: today } = context.calendar;
    const count = small(groups['count']);
    if (today === undefined || count === null) return null;
    const year = yearOfDay(today);
    const month = monthOfDay(today);
    const [first, last] = groups['side'] === '前' ? [month - count, month - 1] : [month + 1, month + count];
    return ofDays({ first: monthsOf(year, first).first, last: monthsOf(year, last).last }, 'implied');
  },
  ['个月'],
);
