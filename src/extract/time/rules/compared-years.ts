import { readingYear } from '../reading-year.js';
import { timeRule, wholeYear } from '../time-rule.js';

const PATTERN =
  /同比|(?:比|较|与|同)?(?:上一?年|去年)(?:同期|同月|同季)(?:相比)?|(?:[比较]|与)(?:上一?年|往年|去年)度?(?:底|末|同期|相比)?|较?上年度?同期/gu;

/** Reads the year before as the one compared with: 同比增长8%, 比上年提高, 较上年同期 → 2021 in a review of 2022, as base. */
export const comparedYears = timeRule(
  'compared-years',
  PATTERN,
  ({ sentence, context }) => {
    const year = readingYear(sentence.section, context.calendar);
    return year === null ? null : { ...wholeYear(year - 1, 'implied'), role: 'base' };
  },
  ['同', '比', '较', '与', '年'],
);
