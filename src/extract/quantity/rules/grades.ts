import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

const ROMAN = 'ⅠⅡⅢⅣⅤ';
const GRADE = /(?:([ⅠⅡⅢⅣⅤ])|([1-5一二三四五]))((?:A+)?级(?:甲等)?|类|星级|A(?=景区))/uy;
const DIGITS = '一二三四五';

/** Keeps grades apart from counts: Ⅱ类, 5A级, 四星级, 二级甲等. The value is the grade's number. */
export const grades: QuantityRule = {
  rule: ruleId('quantity/grades'),
  read({ text, start }) {
    GRADE.lastIndex = start;
    const [all, roman, digit = '', unit] = GRADE.exec(text) ?? [];
    if (all === undefined || unit === undefined) return null;
    const value = roman === undefined ? Number(digit) || DIGITS.indexOf(digit) + 1 : ROMAN.indexOf(roman) + 1;
    return [{ start, end: start + all.length, form: 'grade', value, unit, amount: null, baseUnit: null }];
  },
};
