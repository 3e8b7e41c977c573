import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

/** Refuses ordinals that rank nothing: 第三批, 第十四届, 第一人民医院. */
export const ordinals: QuantityRule = {
  rule: ruleId('quantity/ordinals'),
  read({ text, start, numeral }) {
    return numeral !== null && text.charAt(start - 1) === '第' ? { refusedTo: numeral.end + 1 } : null;
  },
};
