import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { times } from '../../../lang/numerals/scale.js';
import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

const POINTS = /\s?个?\s?百分点/uy;

/** Reads percentage points: 3.18个百分点, 5.3百分点. */
export const points: QuantityRule = {
  rule: ruleId('quantity/points'),
  read({ text, start, numeral }) {
    if (numeral === null) return null;
    POINTS.lastIndex = numeral.end;
    const [unit] = POINTS.exec(text) ?? [];
    if (unit === undefined) return null;
    const { isVague, end, magnitude } = numeral;
    const value = magnitude === '' ? numeral.value : times(numeral.value, readNumeral(`一${magnitude}`) ?? 1);
    const written = { unit: unit.replaceAll(' ', ''), amount: value, baseUnit: '百分点' };
    return [{ start, end: end + unit.length, form: 'points', value, ...written, isVague }];
  },
};
