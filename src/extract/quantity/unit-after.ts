import { UNITS } from '../../gazetteer/units.js';
import { readNumeral } from '../../lang/numerals/read-numeral.js';
import { times } from '../../lang/numerals/scale.js';

/** The unit behind a number, its magnitude included. */
export interface UnitAfter {
  readonly end: number;
  /** As written, blanks left out: 万亩, 万元/亩. */
  readonly written: string;
  /** What one of it is in the base unit: 万 × 666.67 平方米; null for a bare magnitude or a ratio of units. */
  readonly factor: number | null;
  readonly base: string | null;
}

/** A noun that hides its own unit: 1.8万农户 is 1.8万户. */
const HOUSEHOLDS = /^\p{Script=Han}{1,2}户/u;
/** What a bare 万 or 亿 may not stand before: words that begin with the character, and parts of names. */
const NAMES = /^[达家州年源福福众科安和通丰隆盛向里全象像宁]/u;
const ALTERNATIVE = /[（(][套段区次][）)]/uy;
const PER = /\s?\/\s?/uy;

/** What was asked for last: several rules ask for the unit of one number in turn. */
let last: { text: string; position: number; magnitude: string; unit: UnitAfter | null } | null = null;

/** The unit at `position`, behind a numeral of that magnitude; null where none stands there. */
export function unitAfter(text: string, position: number, magnitude: string): UnitAfter | null {
  if (last === null || last.position !== position || last.text !== text || last.magnitude !== magnitude)
    last = { text, position, magnitude, unit: readUnit(text, position, magnitude) };
  return last.unit;
}

function readUnit(text: string, position: number, magnitude: string): UnitAfter | null {
  const at = text.charAt(position) === ' ' ? position + 1 : position;
  const unit = UNITS.at(text, at);
  if (unit === null) return bareMagnitude(text, position, magnitude);
  ALTERNATIVE.lastIndex = at + unit.name.length;
  const [alternative = ''] = ALTERNATIVE.exec(text) ?? [];
  const end = at + unit.name.length + alternative.length;
  const written = `${magnitude}${unit.name}${alternative}`;
  const per = perUnit(text, end);
  if (per !== null) return { end: per.end, written: `${written}/${per.name}`, factor: null, base: null };
  return { end, written, factor: times(unit.factor, readMagnitude(magnitude)), base: unit.base };
}

/** The value in the base unit; null where the unit has none. */
export function amountOf(value: number, { factor }: UnitAfter): number | null {
  return factor === null ? null : times(value, factor);
}

/** What 万, 亿, 千万 … are, once they were read: there are few, and they stand in every other quantity. */
const magnitudes = new Map([['', 1]]);

function readMagnitude(magnitude: string): number {
  const size = magnitudes.get(magnitude) ?? readNumeral(`一${magnitude}`) ?? 1;
  magnitudes.set(magnitude, size);
  return size;
}

/** 6万贫困人口 is 6 and 万, so a bare 万 or 亿 is a unit wherever no name begins with it. */
function bareMagnitude(text: string, position: number, magnitude: string): UnitAfter | null {
  if (!/[万亿]$/u.test(magnitude)) return null;
  const behind = text.slice(position, position + 3);
  if (NAMES.test(behind)) return null;
  const written = HOUSEHOLDS.test(behind) ? `${magnitude}户` : magnitude;
  const base = HOUSEHOLDS.test(behind) ? '户' : null;
  return { end: position, written, factor: readMagnitude(magnitude), base };
}

/** The unit after a stroke: 万元/亩, 吨 / 年. */
function perUnit(text: string, position: number): { readonly end: number; readonly name: string } | null {
  PER.lastIndex = position;
  const [slash] = PER.exec(text) ?? [];
  if (slash === undefined) return null;
  const at = position + slash.length;
  const unit = UNITS.at(text, at);
  return unit === null ? null : { end: at + unit.name.length, name: unit.name };
}
