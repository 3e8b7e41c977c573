import { scanNumeral } from '../../../lang/numerals/scan-numeral.js';
import { ruleId } from '../../../model/mention.js';
import type { QuantityDraft, QuantityRule } from '../quantity-rule.js';

const DOUBLED = /翻了?(近|约|超)?(?:([一二两三四五六七八九十\d]+)?番)(多|以上)?/uy;

/** Reads multiples: 1.5倍, and doublings: 翻一番 → 1 番, 实现翻番 → 1 番, 翻了近两番 → 2 番. */
export const multiples: QuantityRule = {
  rule: ruleId('quantity/multiples'),
  read({ text, start, numeral }) {
    if (text.charAt(start) === '翻') return doubled(text, start);
    if (numeral === null || text.charAt(numeral.end) !== '倍' || /[增速]/u.test(text.charAt(numeral.end + 1)))
      return null;
    const { value, isVague, end } = numeral;
    return [
      { start, end: end + 1, form: 'multiple', value, unit: '倍', amount: value, baseUnit: '倍', isVague },
    ];
  },
};

function doubled(text: string, start: number): readonly QuantityDraft[] | null {
  DOUBLED.lastIndex = start;
  const [all, near, times, more] = DOUBLED.exec(text) ?? [];
  if (all === undefined) return null;
  const value = times === undefined ? 1 : (scanNumeral(times, 0)?.value ?? 1);
  const comparator = more !== undefined || near === '超' ? '>' : near === undefined ? '=' : '≈';
  const unit = { unit: '番', amount: 2 ** value, baseUnit: '倍' };
  return [{ start, end: start + all.length, form: 'multiple', value, ...unit, comparator }];
}
