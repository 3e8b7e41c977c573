import { type Days, dayOf, monthOfDay, monthsOf, yearOfDay } from '../days.js';
import { DAY, small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';

/** Months from that of the document's day. */
const DISTANCES: ReadonlyMap<string, number> = new Map([
  ['上', -1],
  ['本', 0],
  ['当', 0],
  ['这', 0],
  ['今', 0],
  ['下', 1],
]);

const WHICH = `(?<which>[${[...DISTANCES.keys()].join('')}])`;
const PATTERN = new RegExp(
  `${WHICH}(?:个?月(?:份)?(?:(?<day>${DAY})[日号])?|(?<count>[两二三])个月|(?<quarter>个?季度))(?![亮饼])`,
  'gu',
);

/** Reads months and quarters told by their distance from the document's day: 上个月15号, 本月, 上两个月, 上个季度. */
export const relativeMonths = timeRule(
  'relative-months',
  PATTERN,
  ({ groups, context }) => {
    const { day: today } = context.calendar;
    const distance = DISTANCES.get(groups['which'] ?? '');
    if (today === undefined || distance === undefined) return null;
    const days = daysOf(today, distance, groups);
    return days && ofDays(days, 'implied');
  },
  ['月', '季'],
);

function daysOf(
  today: string,
  distance: number,
  groups: Readonly<Record<string, string | undefined>>,
): Days | null {
  if (groups['quarter'] !== undefined) {
    const quarter = Math.ceil(monthOfDay(today) / 3) + distance;
    return monthsFrom(today, 3 * quarter - 2, 3 * quarter);
  }
  const count = small(groups['count']) ?? 1;
  const nearest = monthOfDay(today) + distance;
  const [first, last] = distance < 0 ? [nearest - count + 1, nearest] : [nearest, nearest + count - 1];
  const months = monthsFrom(today, first, last);
  return groups['day'] === undefined ? months : dayWithin(months, small(groups['day']));
}

/** Months counted from January of the day's year; 0 is December of the year before. */
function monthsFrom(today: string, first: number, last: number): Days {
  const year = yearOfDay(today);
  return { first: monthsOf(year, first).first, last: monthsOf(year, last).last };
}

function dayWithin({ first }: Days, day: number | null): Days | null {
  const found = day === null ? null : dayOf(yearOfDay(first), monthOfDay(first), day);
  return found === null ? null : { first: found, last: found };
}
