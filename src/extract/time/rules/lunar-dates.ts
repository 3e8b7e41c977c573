import { type LunarMonth, lunarDays } from '../lunar.js';
import { DAY, MONTH, small } from '../month-words.js';
import { ofDays, type TimeWords, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

/** Months that only the lunar calendar names. */
const NAMED_MONTHS: ReadonlyMap<string, number> = new Map([
  ['正', 1],
  ['冬', 11],
  ['腊', 12],
]);

const CALENDAR = '(?:农历|阴历|夏历|旧历)';
const CHINESE_DAY = '初[一二三四五六七八九十]|(?:二|三)?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[卅]';
const PATTERN = new RegExp(
  `(?<before>${CALENDAR})?(?<year>${ANY_YEAR})?(?<behind>${CALENDAR})?(?<leap>闰)?(?<![\\d十])(?<month>${MONTH}|正|冬|腊)月(?:(?<day>${CHINESE_DAY})(?![日号天年月人个多余余])|(?<numeral>${DAY})[日号])?`,
  'gu',
);

/**
 * Reads dates of the lunar calendar as their solar days: 农历正月十五, 闰四月, 腊月初十, 去年五月初五.
 *
 * A month without a word of that calendar, a day in 初 or a day told without 日 is a solar one, which other rules read.
 */
export const lunarDates = timeRule(
  'lunar-dates',
  PATTERN,
  (words) => {
    const { groups, sentence, context } = words;
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    const month = NAMED_MONTHS.get(groups['month'] ?? '') ?? small(groups['month']);
    if (!isLunar(words) || year === null || month === null) return null;
    const lunar: LunarMonth = { year: year.value, month, isLeap: groups['leap'] !== undefined };
    const told = groups['day'] ?? groups['numeral'];
    const day = small(told?.replace('初', ''));
    const days = told !== undefined && day === null ? null : lunarDays(lunar, day);
    return days && ofDays(days, year.basis);
  },
  ['月'],
);

function isLunar({ groups }: TimeWords): boolean {
  const { before, behind, leap, month = '', day } = groups;
  return [before, behind, leap, day].some((sign) => sign !== undefined) || /[正腊]/u.test(month);
}
