import { yearUnderReview } from '../reading-year.js';
import { timeRule, wholeYear } from '../time-rule.js';

const PATTERN = /过去的?[这一]{0,2}年(?!多)|(?<![\d百千十])一年(?:多)?来|刚刚过去的一年/gu;

/** Reads the calendar year under review, not a rolling one: 过去一年, 一年来 → 2022 in a report that reviews 2022. */
export const pastYear = timeRule(
  'past-year',
  PATTERN,
  ({ sentence, context }) => {
    const year = yearUnderReview(sentence.section, context.calendar);
    return year === null ? null : wholeYear(year, 'implied');
  },
  ['年'],
);
