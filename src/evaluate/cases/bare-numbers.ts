import { readNumeral, scanNumeral } from '../../pipeline/parts.js';

/** A number in a text. */
export interface BareNumber {
  readonly text: string;
  readonly lows: readonly [number];
}

const NUMERAL = '[负-]?[\\d.零〇一二两三四五六七八九十百千万亿壹贰叁参肆伍陆柒捌玖拾佰仟点]+';
const FRACTION = new RegExp(`(?:(${NUMERAL})又)?(${NUMERAL})分之(${NUMERAL})`, 'uy');
const WRITTEN = /-?\d+(?:\.\d+)?e[-+]?\d+|(?:(\d+) )?(\d+)\/(\d+)/uy;
const DOZEN = 12;

/** The numbers of a text, whatever they count: 一百三十二元 → 132, 四万亿 → 4000000000000, 五分之一 → 0.2, 一打 → 12. */
export function bareNumbers(text: string): readonly BareNumber[] {
  const numbers: BareNumber[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const found = fractionAt(text, at) ?? writtenAt(text, at) ?? numberAt(text, at);
    if (found === null) continue;
    numbers.push({ text: text.slice(at, found.end), lows: [found.value] });
    at = found.end - 1;
  }
  return numbers;
}

interface Found {
  readonly end: number;
  readonly value: number;
}

/** 三又二分之一 → 3.5. */
function fractionAt(text: string, at: number): Found | null {
  FRACTION.lastIndex = at;
  const [all, whole, below = '', above = ''] = FRACTION.exec(text) ?? [];
  const [denominator, numerator] = [readNumeral(below), readNumeral(above)];
  if (all === undefined || denominator === null || numerator === null) return null;
  const added = whole === undefined ? 0 : (readNumeral(whole) ?? 0);
  const sign = added < 0 ? -1 : 1;
  return { end: at + all.length, value: added + (sign * numerator) / denominator };
}

/** 16/5 → 3.2, 2e5 → 200000. */
function writtenAt(text: string, at: number): Found | null {
  WRITTEN.lastIndex = at;
  const [all, whole = '0', above = '', below = ''] = WRITTEN.exec(text) ?? [];
  if (all === undefined) return null;
  const value = above === '' ? Number(all) : Number(whole) + Number(above) / Number(below);
  return { end: at + all.length, value };
}

/** A magnitude alone counts nothing. */
function numberAt(text: string, at: number): Found | null {
  const scanned = scanNumeral(text, at);
  if (scanned === null || /^[万亿]+$/u.test(text.slice(at, scanned.end))) return null;
  const { value, magnitude, end } = scanned;
  const scaled =
    magnitude === '' ? value : value * (readNumeral(`一${magnitude}`) ?? readNumeral(magnitude) ?? 1);
  return text.charAt(end) === '打' ? { end: end + 1, value: scaled * DOZEN } : { end, value: scaled };
}
