import { UNITS } from '../../../gazetteer/units.js';
import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { scanNumeral } from '../../../lang/numerals/scan-numeral.js';
import { ruleId } from '../../../model/mention.js';
import type { QuantityDraft, QuantityRule } from '../quantity-rule.js';

const MONEY: readonly Part[] = [
  ['角', 0.1],
  ['毛', 0.1],
  ['分钱', 0.01],
  ['分', 0.01],
];
const MINUTES: readonly Part[] = [
  ['分钟', 1 / 60],
  ['分', 1 / 60],
];

type Part = readonly [name: string, share: number];

/** A unit with the smaller ones that may follow it, longest first. */
interface Whole {
  readonly name: string;
  /** The unit of data/units.tsv that it is counted in. */
  readonly unit: string;
  readonly parts: readonly Part[];
}

const WHOLES: readonly Whole[] = [
  { name: '个小时', unit: '小时', parts: MINUTES },
  { name: '小时', unit: '小时', parts: MINUTES },
  { name: '分钟', unit: '分钟', parts: [['秒', 1 / 60]] },
  { name: '分', unit: '分钟', parts: [['秒', 1 / 60]] },
  { name: '元', unit: '元', parts: MONEY },
  { name: '块', unit: '元', parts: MONEY },
  { name: '美元', unit: '美元', parts: [['美分', 0.01]] },
  { name: '公斤', unit: '公斤', parts: [['两', 0.05]] },
  { name: '斤', unit: '斤', parts: [['两', 0.1]] },
];
/** Only what can be divided has a half: 三斤半, 一年半, but neither 一个半 nor 三位半. */
const DIVISIBLE: ReadonlySet<string> = new Set(['area', 'length', 'mass', 'volume', 'time']);
const HALF_BEFORE = /个半(?:小时|月|钟头?)|分半钟/uy;
const COIN = /(零)?([一二三四五六七八九])(?=$|[，。；])/uy;
const JOINT = /[零又]/u;

/** Reads a number in a unit and smaller ones as one: 3元5角 → 3.5元, 1小时30分钟 → 1.5小时, 三斤半 → 3.5斤, 一个半月 → 1.5月. */
export const compounds: QuantityRule = {
  rule: ruleId('quantity/compounds'),
  read({ text, start, numeral }) {
    if (numeral === null || numeral.magnitude !== '' || numeral.isVague) return null;
    const { value, end } = numeral;
    const found = withParts(text, end, value) ?? withHalf(text, end, value) ?? halfBefore(text, end, value);
    return found === null ? null : [{ start, form: 'amount', ...found }];
  },
};

type Found = Pick<QuantityDraft, 'end' | 'value' | 'unit' | 'amount' | 'baseUnit'>;

function withParts(text: string, position: number, value: number): Found | null {
  const whole = WHOLES.find(({ name }) => text.startsWith(name, position));
  if (whole === undefined) return null;
  const first = position + whole.name.length;
  const coin = whole.name === '块' ? coinAt(text, first) : null;
  if (coin !== null) return found(coin.end, value + coin.value, whole.unit);
  let end = first;
  let sum = value;
  for (const [name, share] of whole.parts) {
    const at = JOINT.test(text.charAt(end)) ? end + 1 : end;
    const part = scanNumeral(text, at);
    if (part === null || part.magnitude !== '' || !text.startsWith(name, part.end)) continue;
    sum += part.value * share;
    end = part.end + name.length;
  }
  return end === first ? null : found(end, sum, whole.unit);
}

/** 三块二 is 3.2元, 三块零四 3.04元; a digit that counts something is another number. */
function coinAt(text: string, position: number): { readonly end: number; readonly value: number } | null {
  COIN.lastIndex = position;
  const [all, zero, digit = ''] = COIN.exec(text) ?? [];
  if (all === undefined) return null;
  const share = zero === undefined ? 0.1 : 0.01;
  return { end: position + all.length, value: (readNumeral(digit) ?? 0) * share };
}

function withHalf(text: string, position: number, value: number): Found | null {
  const unit = UNITS.at(text, position);
  if (unit === null || !DIVISIBLE.has(unit.dimension)) return null;
  const end = position + unit.name.length;
  return text.charAt(end) === '半' ? found(end + 1, value + 0.5, unit.name) : null;
}

function halfBefore(text: string, position: number, value: number): Found | null {
  HALF_BEFORE.lastIndex = position;
  const [all] = HALF_BEFORE.exec(text) ?? [];
  if (all === undefined) return null;
  const unit = all.endsWith('月') ? '个月' : all.startsWith('分') ? '分钟' : '小时';
  return found(position + all.length, value + 0.5, unit);
}

function found(end: number, sum: number, name: string): Found {
  const value = Number(sum.toPrecision(15));
  const unit = UNITS.named(name);
  if (unit === null) return { end, value, unit: name, amount: null, baseUnit: null };
  return {
    end,
    value,
    unit: name,
    amount: Number((value * unit.factor).toPrecision(15)),
    baseUnit: unit.base,
  };
}
