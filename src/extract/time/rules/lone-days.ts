import { dayOf, monthOfDay, yearOfDay } from '../days.js';
import { DAY, small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';

const PATTERN = new RegExp(`^(?<day>${DAY})日(?=[^后前内均产常游])`, 'gu');

/** Reads a day that names no month, as a newspaper's first words do: 29日，… → the last such day before the document's. */
export const loneDays = timeRule(
  'lone-days',
  PATTERN,
  ({ groups, context }) => {
    const { day: today } = context.calendar;
    const day = small(groups['day']);
    if (today === undefined || day === null) return null;
    for (const back of [0, 1, 2]) {
      const date = dayOf(yearOfDay(today), monthOfDay(today) - back, day);
      if (date !== null && date <= today) return ofDays({ first: date, last: date }, 'implied');
    }
    return null;
  },
  ['日'],
);
