import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

/** Meetings and the three industries are numbered, not counted: 十七届人大四次会议, 三次产业. */
const NUMBERED = /届|次(?=[^，。、]{0,3}(?:会议|全会|全体|代表|产业|党代会|常委|历次))/uy;
const COUNTED = /(?:举办|连续|承办|召开|开展)$/u;

/** Refuses ordinals that rank nothing: 第三批, 第十四届, 第一人民医院, 四次会议. */
export const ordinals: QuantityRule = {
  rule: ruleId('quantity/ordinals'),
  read({ text, start, numeral }) {
    if (numeral === null) return null;
    const { end, isArabic } = numeral;
    if (text.charAt(start - 1) === '第') return { refusedTo: end + 1 };
    NUMBERED.lastIndex = end;
    const isNumbered =
      !isArabic && NUMBERED.test(text) && !COUNTED.test(text.slice(Math.max(0, start - 2), start));
    return isNumbered ? { refusedTo: end + 1 } : null;
  },
};
