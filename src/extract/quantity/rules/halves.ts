import { UNITS } from '../../../gazetteer/units.js';
import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

/** What may be halved by words; 半年 is a time, 半岛 and 半数 are other words. */
const HALF = /半(?=个(?=$|[，。；])|个?小时|公升|公里|公斤|亩|吨|斤|升)/uy;

/** Reads half a unit: 半小时 → 0.5小时, 半公里 → 0.5公里. */
export const halves: QuantityRule = {
  rule: ruleId('quantity/halves'),
  read({ text, start }) {
    HALF.lastIndex = start;
    if (!HALF.test(text)) return null;
    const unit = UNITS.at(text, start + 1);
    if (unit === null) return null;
    const { name, factor, base } = unit;
    return [
      {
        start,
        end: start + 1 + name.length,
        form: 'amount',
        value: 0.5,
        unit: name,
        amount: factor / 2,
        baseUnit: base,
      },
    ];
  },
};
