import { readingYear } from '../reading-year.js';
import { timeRule, wholeYear } from '../time-rule.js';

const PATTERN = /(?<![\d百千万])(?:年内|全年(?!龄|[全四]?[周季])|年度内|本年内)/gu;

/** Reads the year that the sentence speaks of: 全年完成投资 → 2022 in a review of 2022, 年内开工 → 2023 in a plan of 2023. */
export const yearUnderWay = timeRule(
  'year-under-way',
  PATTERN,
  ({ sentence, context }) => {
    const year = readingYear(sentence.section, context.calendar);
    return year === null ? null : wholeYear(year, 'implied');
  },
  ['年'],
);
