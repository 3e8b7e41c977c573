import { monthsOf } from '../days.js';
import { ofDays, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

/** First and last month of each season; winter is taken within its year. */
const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['春', [3, 5]],
  ['夏', [6, 8]],
  ['秋', [9, 11]],
  ['冬', [11, 12]],
]);

const PATTERN = new RegExp(
  `(?<year>${ANY_YEAR}|今|去|明)(?<season>[春夏秋冬])(?:季|天|(?![春夏秋冬节季粮收耕小运至分]))`,
  'gu',
);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['今', '今年'],
  ['去', '去年'],
  ['明', '明年'],
]);

/** Reads seasons of a named year: 2021年春季, 去年秋, 今冬. A season without a year is a habit, not a time. */
export const seasons = timeRule(
  'seasons',
  PATTERN,
  ({ groups, sentence, context }) => {
    const words = groups['year'] ?? '';
    const year = yearOf(SHORT.get(words) ?? words, sentence.section, context.calendar);
    const months = SEASONS.get(groups['season'] ?? '');
    return year === null || months === undefined ? null : ofDays(monthsOf(year.value, ...months), year.basis);
  },
  ['春', '夏', '秋', '冬'],
);
