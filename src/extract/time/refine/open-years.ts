import { ruleId } from '../../../model/mention.js';
import type { Refiner } from '../../extractor.js';
import { type Days, movedToYear } from '../days.js';
import type { TimeFinding } from '../time-rule.js';

const rule = ruleId('time/open-years');

/**
 * Gives times that name no year the year told before them in the sentence: 2021年3月开工，12月完工 → December 2021.
 *
 * The year is then `implied`. A year that a figure is compared with, or a span of years, hands no year on.
 */
export const openYears: Refiner<TimeFinding> = {
  rule,
  refine(mentions) {
    let year: number | null = null;
    return mentions.map((mention) => {
      if (mention.isYearOpen) return year === null ? mention : inYear(mention, year);
      const { first, last } = mention.years;
      if (mention.role !== 'base') year = first === last ? first : null;
      return mention;
    });
  },
};

function inYear(mention: TimeFinding, year: number): TimeFinding {
  const days: Days | undefined = mention.days && movedToYear(mention.days, year);
  return {
    ...mention,
    years: { first: year, last: year },
    basis: 'implied',
    ...(days === undefined ? {} : { days }),
  };
}
