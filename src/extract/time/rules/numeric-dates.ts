import { dayOf, monthsOf } from '../days.js';
import { ofDays, timeRule } from '../time-rule.js';

const EDGE = '(?<![\\d./-])';
const END = '(?![\\d/-]|\\.\\d)';
const PATTERN = new RegExp(
  [
    `(?:${EDGE}|(?<=\\d\\.\\d{2}-))(?<year>(?:1[89]|20)\\d{2})(?:[/.-])(?<month>\\d{1,2})(?:[/.-](?<day>\\d{1,2}))?(?!\\d|%|万|亿)`,
    `${EDGE}(?<dayFirst>\\d{1,2})/(?<middle>\\d{1,2})/(?<yearLast>(?:19|20)\\d{2})${END}`,
  ].join('|'),
  'gu',
);

/** Reads dates in digits alone: 2019-04-19, 2019.9.6, 2019/04, 3/4/2015 (day first). A decimal (2019.96) is none. */
export const numericDates = timeRule(
  'numeric-dates',
  PATTERN,
  ({ groups }) => {
    const year = Number(groups['year'] ?? groups['yearLast']);
    const month = Number(groups['month'] ?? groups['middle']);
    const day = groups['day'] ?? groups['dayFirst'];
    if (month < 1 || month > 12) return null;
    if (day === undefined) return ofDays(monthsOf(year, month));
    const date = dayOf(year, month, Number(day));
    return date === null ? null : ofDays({ first: date, last: date });
  },
  ['19', '20', '18'],
);
