import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { times } from '../../../lang/numerals/scale.js';
import { type ScannedNumeral, scanNumeral } from '../../../lang/numerals/scan-numeral.js';
import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';
import { amountOf, unitAfter } from '../unit-after.js';
import { percentSignLength } from './percents.js';

/** What stands between the two ends, after an optional （含）. */
const BETWEEN = /(?:[（(]含[）)])?\s?(?:[-－—–~～至到]|——)\s?/uy;

/** Reads a range with its unit: 3至5万元, 10%—15%, 1-2家, 1万（含）-5万元; a magnitude of the upper end counts for both. */
export const ranges: QuantityRule = {
  rule: ruleId('quantity/ranges'),
  read({ text, start, numeral }) {
    if (numeral === null || numeral.isVague) return null;
    const lowEnd = behindUnit(text, numeral.end, numeral.magnitude);
    BETWEEN.lastIndex = lowEnd;
    const [between] = BETWEEN.exec(text) ?? [];
    if (between === undefined) return null;
    const high = scanNumeral(text, lowEnd + between.length);
    if (high === null) return null;
    const low = inMagnitude(numeral.value, numeral.magnitude, high);
    if (low >= high.value) return null;
    const ends = { start, value: low, valueHigh: high.value };
    const percent = percentSignLength(text, high.end);
    if (percent > 0) {
      return [{ ...ends, end: high.end + percent, form: 'percent', unit: '%', amount: low, baseUnit: '%' }];
    }
    const unit = unitAfter(text, high.end, high.magnitude);
    if (unit === null) return null;
    const amount = { unit: unit.written, amount: amountOf(low, unit), baseUnit: unit.base };
    return [{ ...ends, end: unit.end, form: 'amount', ...amount }];
  },
};

/** The lower end may have its own unit: 5元至8元. */
function behindUnit(text: string, position: number, magnitude: string): number {
  const percent = percentSignLength(text, position);
  return percent > 0 ? position + percent : (unitAfter(text, position, magnitude)?.end ?? position);
}

/** 8500 of 8500到3万 is 0.85 of 万; 3 of 3至5万 is 3 of 万, as is 七千 of 七千到九千亿. */
function inMagnitude(value: number, own: string, { value: high, magnitude: wanted }: ScannedNumeral): number {
  if (own === wanted) return value;
  const size = (magnitude: string): number => readNumeral(`一${magnitude}`) ?? 1;
  if (own === '' && value < high) return value;
  return times(times(value, size(own)), 1 / size(wanted));
}
