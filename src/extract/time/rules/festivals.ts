import { addDays, type Days, dayOf, weekdayOf } from '../days.js';
import { lunarDays } from '../lunar.js';
import { ofDays, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

/** Festivals on a day of the solar calendar, by month and day. */
const SOLAR: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['元旦', [1, 1]],
  ['妇女节', [3, 8]],
  ['植树节', [3, 12]],
  ['劳动节', [5, 1]],
  ['儿童节', [6, 1]],
  ['建军节', [8, 1]],
  ['教师节', [9, 10]],
  ['国庆节', [10, 1]],
  ['国庆', [10, 1]],
]);

/** Festivals on a day of the lunar calendar. */
const LUNAR: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['春节', [1, 1]],
  ['元宵节', [1, 15]],
  ['端午节', [5, 5]],
  ['七夕节', [7, 7]],
  ['中秋节', [8, 15]],
  ['重阳节', [9, 9]],
]);

/** The last day of the lunar year. */
const NEW_YEARS_EVE: ReadonlySet<string> = new Set(['除夕', '大年三十']);

/** Festivals on a Sunday, by month and how many Sundays of it. */
const SUNDAYS: ReadonlyMap<string, readonly [month: number, count: number]> = new Map([
  ['母亲节', [5, 2]],
  ['父亲节', [6, 3]],
]);

const NAMES = [...SOLAR.keys(), ...LUNAR.keys(), ...NEW_YEARS_EVE, ...SUNDAYS.keys()].join('|');
const OPEN_NAMES = [...SOLAR.keys()].filter((name) => name.endsWith('节')).join('|');
const PATTERN = new RegExp(`(?<year>${ANY_YEAR})的?(?<name>${NAMES})|(?<open>${OPEN_NAMES})`, 'gu');

/** Reads festivals of a named year, and those whose name is a date in any year: 去年中秋节, 2023年国庆, 劳动节. */
export const festivals = timeRule(
  'festivals',
  PATTERN,
  ({ groups, sentence, context }) => {
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    const day = year && dayOfFestival(groups['name'] ?? groups['open'] ?? '', year.value);
    return day && { ...ofDays(day, year.basis), isYearOpen: groups['year'] === undefined };
  },
  ['节', '元旦', '国庆', '除夕', '大年'],
);

function dayOfFestival(name: string, year: number): Days | null {
  const solar = SOLAR.get(name);
  if (solar !== undefined) return single(dayOf(year, ...solar));
  const sunday = SUNDAYS.get(name);
  if (sunday !== undefined) return single(nthSunday(year, ...sunday));
  const lunar = LUNAR.get(name);
  if (lunar !== undefined) return lunarDays({ year, month: lunar[0], isLeap: false }, lunar[1]);
  const december = lunarDays({ year, month: 12, isLeap: false }, null);
  return december && { first: december.last, last: december.last };
}

function nthSunday(year: number, month: number, count: number): string | null {
  const first = dayOf(year, month, 1);
  return first && addDays(first, 7 * count - weekdayOf(first));
}

function single(day: string | null): Days | null {
  return day === null ? null : { first: day, last: day };
}
