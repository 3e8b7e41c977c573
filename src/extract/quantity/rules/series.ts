import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

const SERIES = /连[增丰冠胜涨]/uy;

/** Reads how often something came in a row: “十九连丰” → 19 连丰, 14连冠. */
export const series: QuantityRule = {
  rule: ruleId('quantity/series'),
  read({ text, start, numeral }) {
    if (numeral === null) return null;
    SERIES.lastIndex = numeral.end;
    const [unit] = SERIES.exec(text) ?? [];
    if (unit === undefined) return null;
    const { value } = numeral;
    return [{ start, end: numeral.end + 2, form: 'amount', value, unit, amount: value, baseUnit: unit }];
  },
};
