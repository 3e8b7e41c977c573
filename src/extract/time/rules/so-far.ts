import { readingYear } from '../reading-year.js';
import { timeRule, wholeYear } from '../time-rule.js';

const PATTERN = /截[至止](?:到)?(?:目前|现在|当前|今年?)|迄今(?:为止)?|到目前为止/gu;

/** Reads what reaches up to the telling: 截至目前, 迄今为止 → the year that the sentence speaks of. */
export const soFar = timeRule(
  'so-far',
  PATTERN,
  ({ sentence, context }) => {
    const year = readingYear(sentence.section, context.calendar);
    return year === null ? null : { ...wholeYear(year, 'implied'), role: 'until' };
  },
  ['截', '今', '目前'],
);
