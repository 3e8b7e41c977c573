import { scanNumeral } from '../../../lang/numerals/scan-numeral.js';
import { ruleId } from '../../../model/mention.js';
import type { QuantityDraft, QuantityRule } from '../quantity-rule.js';

const SIGNS: ReadonlySet<string> = new Set(['%', '％', '﹪']);
/** 五百分之二 is a fraction. */
const INNER = /[二三四五六七八九十\d]/u;
const PARTS = new Map([
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
]);

/** The length of the percent sign at `position`, with a blank before it; 0 where there is none. */
export function percentSignLength(text: string, position: number): number {
  if (SIGNS.has(text.charAt(position))) return 1;
  return text.charAt(position) === ' ' && SIGNS.has(text.charAt(position + 1)) ? 2 : 0;
}

/** Reads percents: 63.2%, 百分之五, 3.2‰. */
export const percents: QuantityRule = {
  rule: ruleId('quantity/percents'),
  read({ text, start, numeral }) {
    const unit = PARTS.get(text.slice(start, start + 3));
    if (unit !== undefined && !INNER.test(text.charAt(start - 1))) return inWords(text, start, unit);
    if (numeral === null) return null;
    const { value, isVague, magnitude } = numeral;
    if (magnitude !== '') return null;
    const sign = percentSignLength(text, numeral.end);
    if (sign > 0) return [{ ...draft(start, numeral.end + sign, value, '%'), isVague }];
    return text.charAt(numeral.end) === '‰'
      ? [{ ...draft(start, numeral.end + 1, value, '‰'), isVague }]
      : null;
  },
};

function inWords(text: string, start: number, unit: string): readonly QuantityDraft[] | null {
  const numeral = scanNumeral(text, start + 3);
  return numeral === null || numeral.magnitude !== ''
    ? null
    : [draft(start, numeral.end, numeral.value, unit)];
}

function draft(start: number, end: number, value: number, unit: string): QuantityDraft {
  return { start, end, form: 'percent', value, unit, amount: inPercent(value, unit), baseUnit: '%' };
}

function inPercent(value: number, unit: string): number {
  if (unit === '‰') return value / 10;
  return unit === '‱' ? value / 100 : value;
}
