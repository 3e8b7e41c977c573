import { timeRule, wholeYear } from '../time-rule.js';
import { FULL_YEAR, REPUBLIC_YEAR, yearOf } from '../year-words.js';

/** 2000年历史, 1500年前: a stretch of time, not a year. */
const STRETCH = '(?!(?:的|多年)?历史|[之以]?前的|[左右]{2}的?历史)';
const PATTERN = new RegExp(`(?<year>${FULL_YEAR}|${REPUBLIC_YEAR})${STRETCH}`, 'gu');

/** Reads years written out: 2023年 → 2023, 二〇二三年 → 2023, 2023年度 → 2023, 民国112年 → 2023. */
export const absoluteYears = timeRule(
  'absolute-years',
  PATTERN,
  ({ groups, sentence, context }) => {
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    return year && wholeYear(year.value);
  },
  ['年'],
);
