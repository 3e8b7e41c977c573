import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import type { Section } from '../../../model/sentence.js';
import { readingYear, yearUnderReview } from '../reading-year.js';
import { type TimeContext, type TimeReading, timeRule } from '../time-rule.js';

/** 近年来 says no number; so many years are taken. */
const RECENT_YEARS = 3;
/** A government holds office for five years. */
const TERM = 5;

const COUNT = '(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3}|几)';
const PATTERN = new RegExp(
  [
    `(?<past>过去的?|近|最近|这|刚刚过去的)${COUNT}年(?:多)?(?:来|间|以来)?(?![期级])`,
    `(?<=^|[，。；：、—\\s-])${COUNT.replace('count', 'bareCount')}年(?:多)?来`,
    `(?<future>今后|未来|接下来)的?${COUNT.replace('count', 'futureCount')}年`,
    '(?<recent>近些?年来?|近几年来?)',
    '(?<term>(?:本届|[上新]一届)政府(?:任期|以来|期间)|换届以来|任期内)',
  ].join('|'),
  'gu',
);

/**
 * Reads spans of years told by their length: 过去五年 → 2017 to 2021 in a report that reviews 2021, 今后五年 from its plan year on,
 * 近三年, 近年来, 本届政府以来 likewise. Always `implied`.
 */
export const yearSpans = timeRule(
  'year-spans',
  PATTERN,
  ({ groups, sentence, context }) => {
    if (groups['futureCount'] !== undefined)
      return ahead(countOf(groups['futureCount']), sentence.section, context);
    if (groups['recent'] !== undefined) return back(RECENT_YEARS, sentence.section, context);
    if (groups['term'] !== undefined) return back(TERM, sentence.section, context);
    const count = countOf(groups['count'] ?? groups['bareCount']);
    // 近一年, 这一年 are single years, which another rule reads.
    return count === 1 ? null : back(count, sentence.section, context);
  },
  ['年', '政府', '任期', '换届'],
);

function countOf(words: string | undefined): number {
  return readNumeral(words ?? '') ?? RECENT_YEARS;
}

function back(count: number, section: Section, { calendar }: TimeContext): TimeReading | null {
  const last = yearUnderReview(section, calendar);
  return last === null ? null : span(last - count + 1, last);
}

function ahead(count: number, section: Section, { calendar }: TimeContext): TimeReading | null {
  const first = calendar.planYear ?? readingYear(section, calendar);
  return first === null ? null : span(first, first + count - 1);
}

function span(first: number, last: number): TimeReading {
  return { years: { first, last }, role: 'during', basis: 'implied' };
}
