import { addDays, type Days } from './days.js';

/** The days of a lunar year by month (4bis is the intercalary fourth), each in order. */
type LunarYear = ReadonlyMap<string, readonly string[]>;

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
/** A lunar year lies within so many days from New Year's Day of its solar year. */
const REACH = 420;
const years = new Map<number, LunarYear>();

/** A month of a lunar year. */
export interface LunarMonth {
  readonly year: number;
  readonly month: number;
  readonly isLeap: boolean;
}

/**
 * The solar days of a lunar month, or of one day of it: the 15th of the first month of 2012 → 2012-02-06.
 *
 * @returns null where the year has no such month (闰四月 in most years) or the month no such day.
 */
export function lunarDays({ year, month, isLeap }: LunarMonth, day: number | null): Days | null {
  const days = lunarYear(year).get(`${month}${isLeap ? 'bis' : ''}`) ?? [];
  const first = days.at(day === null ? 0 : day - 1);
  const last = day === null ? days.at(-1) : first;
  return first === undefined || last === undefined ? null : { first, last };
}

function lunarYear(year: number): LunarYear {
  const known = years.get(year);
  if (known !== undefined) return known;
  const months = new Map<string, string[]>();
  const newYear = `${year}-01-01`;
  for (let distance = 0; distance < REACH; distance += 1) {
    const day = addDays(newYear, distance);
    const parts = new Map<string, string>(
      CHINESE.formatToParts(new Date(day)).map(({ type, value }) => [type, value]),
    );
    if (parts.get('relatedYear') !== String(year)) continue;
    const month = parts.get('month') ?? '';
    const days = months.get(month);
    if (days === undefined) months.set(month, [day]);
    else days.push(day);
  }
  years.set(year, months);
  return months;
}
