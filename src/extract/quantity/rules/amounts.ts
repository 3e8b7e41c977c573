import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';
import { amountOf, unitAfter } from '../unit-after.js';

/** Reads a number with its unit: 18.35亿元, 300余个, 210万元/亩; a bare 万 or 亿 is a unit too (人口突破百万). */
export const amounts: QuantityRule = {
  rule: ruleId('quantity/amounts'),
  read({ text, start, numeral }) {
    if (numeral === null) return null;
    const unit = unitAfter(text, numeral.end, numeral.magnitude);
    if (unit === null) return null;
    const { value, valueHigh, isVague } = numeral;
    const draft = { start, end: unit.end, form: 'amount', value, unit: unit.written, isVague } as const;
    const amount = { amount: amountOf(value, unit), baseUnit: unit.base };
    return [{ ...draft, ...amount, ...(valueHigh === undefined ? {} : { valueHigh }) }];
  },
};
