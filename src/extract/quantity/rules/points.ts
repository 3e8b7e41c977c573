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
    const { value, isVague, end } = numeral;
    const written = { unit: unit.replaceAll(' ', ''), amount: value, baseUnit: '百分点' };
    return [{ start, end: end + unit.length, form: 'points', value, ...written, isVague }];
  },
};
