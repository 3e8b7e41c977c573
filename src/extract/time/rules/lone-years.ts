import { timeRule, wholeYear } from '../time-rule.js';
import { SHORT_YEAR, yearOf } from '../year-words.js';

const PATTERN = new RegExp(`^(?:(?<bare>(?:19|20)\\d{2})|(?<year>${SHORT_YEAR}))$`, 'gu');

/** Reads years that only their standing alone (a table's cell) tells from a number or a stretch: 2018 → 2018, 23年 → 2023. */
export const loneYears = timeRule('lone-years', PATTERN, ({ groups, sentence, context }) => {
  const { bare, year: words } = groups;
  if (bare !== undefined) return wholeYear(Number(bare));
  const year = yearOf(words, sentence.section, context.calendar);
  return year && wholeYear(year.value, year.basis);
});
