import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { timeRule } from '../time-rule.js';

/** The third plan began in 1966, and each lasts five years; the first two stood apart. */
const THIRD_PLAN_BEGAN = 1966;
const EARLY_PLANS: ReadonlyMap<number, number> = new Map([
  [1, 1953],
  [2, 1958],
]);

const NUMBER = '(?<number>十?[一二三四五六七八九]|十|二十)五';
const PART = '(?<part>开局之年|收官之年|[之的]?初|[之的]?末|末期|初期|时期|期间|以来)?';
/** What is named after the plan, but is no time: “八五”普法, “十四五”规划. */
const NAMESAKE = '(?!”?(?:普法|规划|计划|专项|纲要))';
const PATTERN = new RegExp(
  `(?<!《[^》]{0,40})“${NUMBER}”${NAMESAKE}${PART}|(?<![“十\\d一二三四五六七八九])(?<plain>十[一二三四五六七八九]?)五${NAMESAKE}(?<plainPart>期间|时期|末|以来|初|[开收][局官]之年)`,
  'gu',
);

/**
 * Reads five-year plans as their years: “十四五”期间 → 2021 to 2025, “十三五”末 → 2020, “十四五”开局之年 → 2021.
 *
 * The plan as a document (“十四五”规划, 《“十四五”旅游业发展规划》) and what else counts in fives (“八五”普法) are no times.
 */
export const planPeriods = timeRule(
  'plan-periods',
  PATTERN,
  ({ groups }) => {
    const number = readNumeral(groups['number'] ?? groups['plain'] ?? '');
    if (number === null) return null;
    const first = EARLY_PLANS.get(number) ?? THIRD_PLAN_BEGAN + 5 * (number - 3);
    const part = groups['part'] ?? groups['plainPart'] ?? '';
    if (/末|收官/u.test(part)) return { years: { first: first + 4, last: first + 4 }, basis: 'stated' };
    if (/初|开局/u.test(part)) return { years: { first, last: first }, basis: 'stated' };
    return { years: { first, last: first + 4 }, role: 'during', basis: 'stated' };
  },
  ['五'],
);
