import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

/** 成 that begins another word is no tenth: 三成立, 一成功. */
const OTHER_WORD = /^成(?:[为立功果本员年长都才熟效绩型品交就套千百片群])/u;

/** Reads tenths: 八成以上 → 8 成, 近四成 → 4 成. */
export const tenths: QuantityRule = {
  rule: ruleId('quantity/tenths'),
  read({ text, start, numeral }) {
    if (numeral === null || numeral.magnitude !== '' || numeral.value > 10) return null;
    const behind = text.slice(numeral.end, numeral.end + 2);
    if (!behind.startsWith('成') || OTHER_WORD.test(behind)) return null;
    const { value, isVague, end } = numeral;
    return [
      { start, end: end + 1, form: 'percent', value, unit: '成', amount: value * 10, baseUnit: '%', isVague },
    ];
  },
};
