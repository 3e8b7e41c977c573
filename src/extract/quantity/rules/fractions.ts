import { UNITS } from '../../../gazetteer/units.js';
import { scanNumeral } from '../../../lang/numerals/scan-numeral.js';
import type { Unit } from '../../../lang/units.js';
import { ruleId } from '../../../model/mention.js';
import type { QuantityDraft, QuantityRule } from '../quantity-rule.js';

const DIVISIBLE: ReadonlySet<string> = new Set(['area', 'length', 'mass', 'volume', 'energy']);
/** 1/3, but neither 10/2 of a date nor 1/3/5. */
const STROKE = /(\d{1,2})\/(\d{1,2})(?![\d/.])/uy;

/** Reads fractions as percents, to one decimal: 三分之二 → 66.7%, 占全区1/4 → 25%. */
export const fractions: QuantityRule = {
  rule: ruleId('quantity/fractions'),
  read({ text, start, numeral }) {
    if (numeral === null) return null;
    const [end, part, whole] = inWords(text, numeral.end, numeral.value) ?? withStroke(text, start) ?? [];
    if (end === undefined || part === undefined || whole === undefined || part >= whole) return null;
    const unit = UNITS.at(text, end);
    if (unit !== null && DIVISIBLE.has(unit.dimension)) return [ofUnit(start, end, part / whole, unit)];
    const value = Math.round((part / whole) * 1000) / 10;
    return [{ start, end, form: 'percent', value, unit: '%', amount: value, baseUnit: '%' }];
  },
};

/** 三分之一亩 is a third of one, and no share. */
function ofUnit(start: number, end: number, share: number, { name, factor, base }: Unit): QuantityDraft {
  const value = Number(share.toPrecision(4));
  const amount = Number((share * factor).toPrecision(15));
  return { start, end: end + name.length, form: 'amount', value, unit: name, amount, baseUnit: base };
}

type Fraction = readonly [end: number, part: number, whole: number];

function inWords(text: string, position: number, whole: number): Fraction | null {
  if (!text.startsWith('分之', position)) return null;
  const part = scanNumeral(text, position + 2);
  return part === null ? null : [part.end, part.value, whole];
}

function withStroke(text: string, start: number): Fraction | null {
  STROKE.lastIndex = start;
  const [all, part, whole] = STROKE.exec(text) ?? [];
  return all === undefined ? null : [start + all.length, Number(part), Number(whole)];
}
