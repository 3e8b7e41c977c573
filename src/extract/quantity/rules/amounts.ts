import { ruleId } from '../../../model/mention.js';
import type { QuantityDraft, QuantityRule } from '../quantity-rule.js';
import { amountOf, unitAfter } from '../unit-after.js';

/** Reads a number with its unit: 18.35亿元, 300余个, 210万元/亩; a bare 万 or 亿 is a unit too (人口突破百万). */
export const amounts: QuantityRule = {
  rule: ruleId('quantity/amounts'),
  read({ text, start, numeral }) {
    if (numeral === null) return null;
    const unit = unitAfter(text, numeral.end, numeral.magnitude);
    if (unit === null) return null;
    const { value, valueHigh, isVague } = numeral;
    const { end, written, base: baseUnit } = unit;
    const amount = amountOf(value, unit);
    const draft: QuantityDraft = {
      start,
      end,
      form: 'amount',
      value,
      unit: written,
      amount,
      baseUnit,
      isVague,
    };
    return [valueHigh === undefined ? draft : { ...draft, valueHigh }];
  },
};
