import { timeRule, wholeYear } from '../time-rule.js';
import { RELATIVE_YEAR, yearOf } from '../year-words.js';

const PATTERN = new RegExp(`(?<year>${RELATIVE_YEAR})`, 'gu');

/**
 * Reads years told by their distance from the document's or the sentence's year: 去年新增 → 2022 in a document of 2023.
 *
 * Yields nothing where the year counted from is unknown. The year is always `implied`.
 */
export const relativeYears = timeRule(
  'relative-years',
  PATTERN,
  ({ groups, sentence, context }) => {
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    return year && wholeYear(year.value, year.basis);
  },
  ['年'],
);
