import { ruleId } from '../../../model/mention.js';
import type { QuantityDraft, QuantityRule } from '../quantity-rule.js';

const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`;
const RATIO = new RegExp(String.raw`${NUMBER}(?:\s?[:：∶]\s?${NUMBER})+(?![\d:：∶])`, 'uy');

/**
 * Reads ratios: 12.3:45.6:42.1 as three numbers, each a part; 1.8:1 as one number to one.
 *
 * Other ratios of two are times of the day (8:30) more often than not, and are left out.
 */
export const ratios: QuantityRule = {
  rule: ruleId('quantity/ratios'),
  read({ text, start, numeral }) {
    if (numeral === null || !numeral.isArabic) return null;
    RATIO.lastIndex = start;
    const [all] = RATIO.exec(text) ?? [];
    if (all === undefined) return null;
    const parts = [...all.matchAll(new RegExp(NUMBER, 'gu'))];
    if (parts.length === 2 && parts[1]?.[0] === '1') return [toOne(start, all)];
    if (parts.length < 3) return { refusedTo: start + all.length };
    return parts.map(({ 0: number, index }) => part(start + index, number));
  },
};

function toOne(start: number, all: string): QuantityDraft {
  const value = Number.parseFloat(all);
  return {
    start,
    end: start + all.length,
    form: 'ratio',
    value,
    unit: all.slice(-2),
    amount: value,
    baseUnit: ':1',
  };
}

function part(start: number, number: string): QuantityDraft {
  const value = Number(number);
  return { start, end: start + number.length, form: 'ratio', value, unit: '', amount: null, baseUnit: null };
}
