import { DIGITS, MAGNITUDES, MINUS, PLACES, POINTS, TENS } from './digits.js';
import { times } from './scale.js';

const ARABIC = /^(?:\d{1,3}(?:[,，]\d{3})+|\d+)?(?:\.\d+)?/u;
const PLAIN_ARABIC = /^\d+(?:\.\d+)?$/u;
const PLAIN = /^\d*\.?\d+$/u;
/** Letters that stand for a magnitude. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['G', 1e9],
]);
const POSITIONAL = /^(?:[零〇○一二三四五六七八九]{3,}|[零〇○][一二三四五六七八九])$/u;

/** What has been read of a numeral so far. */
interface State {
  /** The groups that a magnitude closed. */
  total: number;
  /** The open group of four digits. */
  group: number;
  /** The digit or Arabic number that waits for its place; null when none does. */
  digit: number | null;
  /** The last place or magnitude, for 一万三 (13,000); null after 零, which keeps it from counting. */
  lastScale: number | null;
  /** The largest magnitude so far. */
  magnitude: number;
  /** The decimals of the open group, kept as written so that no sum rounds them; '' for none. */
  decimals: string;
}

/**
 * Reads one numeral: Arabic (1,234.5), Chinese (一千二百三十四), formal (壹佰), mixed (3.5万, 1亿2000万), positional (二〇二三).
 *
 * Colloquial tails count: 两千三百五 → 2350, 一万三 → 13000, 百三 → 130; 廿七 → 27. Decimals: 二十三点五 → 23.5.
 *
 * @returns null when the text isn't wholly one numeral (八九 is a range, 万万 nothing).
 */
export function readNumeral(text: string): number | null {
  if (PLAIN_ARABIC.test(text)) return Number(text);
  const sign = MINUS.has(text.charAt(0)) ? -1 : 1;
  const body = sign < 0 ? text.slice(1) : text;
  if (body === '') return null;
  const letter = LETTERS.get(body.charAt(body.length - 1));
  if (letter !== undefined) return lettered(body.slice(0, -1), sign * letter);
  const value = POSITIONAL.test(body) ? readPositional(body) : readGroups(body);
  return value === null ? null : sign * value;
}

/** 1.2M is 1,200,000; only Arabic numbers have a letter. */
function lettered(body: string, factor: number): number | null {
  return PLAIN.test(body) ? times(Number(body), factor) : null;
}

function readPositional(text: string): number {
  return Number([...text].map((character) => DIGITS.get(character)).join(''));
}

function readGroups(text: string): number | null {
  const state: State = { total: 0, group: 0, digit: null, lastScale: null, magnitude: 0, decimals: '' };
  let position = 0;
  while (position < text.length) {
    const length = step(state, text, position);
    if (length === 0) return null;
    position += length;
  }
  const { decimals } = state;
  const group = closeGroup({ ...state, decimals: '' });
  return withDecimals(state.total + group, decimals);
}

/** Reads what stands at `position` into the state; the length of what was read, 0 for what can't be read. */
function step(state: State, text: string, position: number): number {
  const character = text.charAt(position);
  if (character === '两' && !isTwo(text, position)) return 0;
  const digit = DIGITS.get(character);
  if (digit !== undefined) return takeDigit(state, digit);
  const place = PLACES.get(character);
  if (place !== undefined) return takePlace(state, place);
  const magnitude = MAGNITUDES.get(character);
  if (magnitude !== undefined) return takeMagnitude(state, magnitude);
  const tens = TENS.get(character);
  if (tens !== undefined) return takeTens(state, tens);
  if (POINTS.has(character)) return takeFraction(state, text, position);
  return takeArabic(state, text, position);
}

/** 两 stands alone or before a place: 两百, but 三十两 is 30 of a unit. */
function isTwo(text: string, position: number): boolean {
  return position === 0 || /[百千万亿]/u.test(text.charAt(position + 1));
}

function takeDigit(state: State, digit: number): number {
  if (digit === 0) {
    if (state.digit !== null) return 0;
    state.lastScale = null;
    state.digit = state.total === 0 && state.group === 0 ? 0 : null;
    return 1;
  }
  if (state.digit !== null && state.digit !== 0) return 0;
  state.digit = digit;
  return 1;
}

function takePlace(state: State, place: number): number {
  state.group += times(state.digit === null || state.digit === 0 ? 1 : state.digit, place);
  state.digit = null;
  state.lastScale = place;
  return 1;
}

function takeTens(state: State, tens: number): number {
  if (state.digit !== null) return 0;
  state.group += tens;
  state.lastScale = 10;
  return 1;
}

/** 一万五千亿 is 15,000 × 10^8: a magnitude that exceeds those before it multiplies all of them. */
function takeMagnitude(state: State, magnitude: number): number {
  const group = closeGroup(state);
  if (group === 0 && state.total === 0) return 0;
  if (magnitude >= state.magnitude && state.total > 0) state.total = times(state.total + group, magnitude);
  else state.total += times(group, magnitude);
  state.magnitude = Math.max(state.magnitude, magnitude);
  state.lastScale = magnitude;
  return 1;
}

function takeFraction(state: State, text: string, position: number): number {
  let decimals = '';
  for (const character of text.slice(position + 1)) {
    const digit = DIGITS.get(character);
    if (digit === undefined) break;
    decimals += digit;
  }
  if (decimals === '' || (state.digit === null && state.group === 0 && state.total === 0)) return 0;
  state.group = closeGroup(state);
  state.decimals = decimals;
  state.lastScale = null;
  return decimals.length + 1;
}

function takeArabic(state: State, text: string, position: number): number {
  const [number = ''] = ARABIC.exec(text.slice(position)) ?? [];
  if (number === '' || state.digit !== null) return 0;
  state.digit = Number(number.replaceAll(/[,，]/gu, ''));
  // 1亿2000 means what it says; only a Chinese digit is short for a place.
  state.lastScale = null;
  return number.length;
}

/** The value of the open group, and a new one opened. */
function closeGroup(state: State): number {
  const { group, digit, lastScale, decimals } = state;
  state.group = 0;
  state.digit = null;
  state.decimals = '';
  const isShort = digit !== null && digit < 10 && lastScale !== null && lastScale >= 100;
  const whole = group + (isShort ? times(digit, lastScale / 10) : (digit ?? 0));
  return withDecimals(whole, decimals);
}

function withDecimals(whole: number, decimals: string): number {
  return decimals === '' ? whole : Number(`${whole}.${decimals}`);
}
