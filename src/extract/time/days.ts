/** Inclusive days, YYYY-MM-DD. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The day as YYYY-MM-DD; null where the calendar has no such day (2月30日). */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 99;
  return isReal ? written(date) : null;
}

/** All days from the first of one month to the last of another of the same year: 2023, 1, 3 → the first quarter. */
export function monthsOf(year: number, first: number, last: number = first): Days {
  return {
    first: written(new Date(Date.UTC(year, first - 1, 1))),
    last: written(new Date(Date.UTC(year, last, 0))),
  };
}

/** The day so many days later, earlier where negative. */
export function addDays(day: string, count: number): string {
  return written(new Date(Date.parse(day) + count * MILLISECONDS_A_DAY));
}

/** The day of the week, Monday being 1 and Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The calendar year of the day. */
export function yearOfDay(day: string): number {
  return Number(day.slice(0, 4));
}

/** The month of the day, January being 1. */
export function monthOfDay(day: string): number {
  return Number(day.slice(5, 7));
}

/** The same days of another year; the last of February stays within it. */
export function movedToYear({ first, last }: Days, year: number): Days {
  const distance = year - yearOfDay(first);
  const moved = (day: string): string => {
    const to = yearOfDay(day) + distance;
    return dayOf(to, monthOfDay(day), Number(day.slice(8))) ?? monthsOf(to, monthOfDay(day)).last;
  };
  return { first: moved(first), last: moved(last) };
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}
