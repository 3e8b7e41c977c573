import { type Days, monthsOf } from '../days.js';
import { small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

const NTH = '第?(?<nth>[1-4一二三四首])季度|[Qq](?<letter>[1-4])季?度?';
const FIRST = '前(?<count>[23两二三])个?季度';
const PATTERN = new RegExp(
  `(?:(?<year>${ANY_YEAR})的?)?(?<![\\d一二三四五六七八九十每A-Za-z])(?:${NTH}|${FIRST})(?<edge>[初末])?`,
  'gu',
);

/** Reads quarters, in their year or that of the sentence: 一季度, 2022年首季度, 今年前三季度, 2013年一季度末 (its last month). */
export const quarters = timeRule(
  'quarters',
  PATTERN,
  ({ groups, sentence, context }) => {
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    if (year === null) return null;
    const days = daysOf(year.value, groups);
    return days && { ...ofDays(days, year.basis), isYearOpen: groups['year'] === undefined };
  },
  ['季', 'Q', 'q'],
);

function daysOf(year: number, groups: Readonly<Record<string, string | undefined>>): Days | null {
  const count = small(groups['count']);
  if (count !== null) return monthsOf(year, 1, 3 * count);
  const words = groups['nth'] ?? groups['letter'];
  const nth = words === '首' ? 1 : small(words);
  if (nth === null) return null;
  if (groups['edge'] === '末') return monthsOf(year, 3 * nth);
  return groups['edge'] === '初' ? monthsOf(year, 3 * nth - 2) : monthsOf(year, 3 * nth - 2, 3 * nth);
}
