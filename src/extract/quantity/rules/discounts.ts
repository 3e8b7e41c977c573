import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

const DISCOUNT = /([一二三四五六七八九])点?([一二三四五六七八九])?折(?![返腰射叠断磨旧])/uy;
const ARABIC = /(\d(?:\.\d)?)折(?![返腰射叠断磨旧])/uy;
const HALF_PRICE = 5;
const DIGITS = '零一二三四五六七八九';

/** Reads what is left of a price: 八折 → 80 %, 九五折 → 95 %, 对折 → 50 %, 8.5折 → 85 %. */
export const discounts: QuantityRule = {
  rule: ruleId('quantity/discounts'),
  read({ text, start }) {
    const value = text.startsWith('打对折', start - 1)
      ? HALF_PRICE
      : (inWords(text, start) ?? inDigits(text, start));
    if (value === null) return null;
    const end = text.indexOf('折', start) + 1;
    return [
      { start, end, form: 'percent', value, unit: '折', amount: Math.round(value * 100) / 10, baseUnit: '%' },
    ];
  },
};

function inWords(text: string, start: number): number | null {
  DISCOUNT.lastIndex = start;
  const [, whole, tenth = '零'] = DISCOUNT.exec(text) ?? [];
  return whole === undefined ? null : DIGITS.indexOf(whole) + DIGITS.indexOf(tenth) / 10;
}

function inDigits(text: string, start: number): number | null {
  ARABIC.lastIndex = start;
  const [, number] = ARABIC.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}
