/** A day as a document writes it: 2023年1月8日, 二〇二三年一月十五日. */
export const DAY =
  '(?<year>(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})年(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})日';

/** A year and a month. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

const DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value]));
const TEN = '十';

/** The month of a match of `DAY`. */
export function monthOf({ groups }: RegExpMatchArray): Month {
  return { year: yearOf(groups?.['year'] ?? ''), month: numberOf(groups?.['month'] ?? '') };
}

/** A year in digits or in Chinese numerals read one by one: 二〇二三 → 2023. */
function yearOf(text: string): number {
  const digits = [...text].map((digit) => DIGITS.get(digit.replace(/[零○]/u, '〇')) ?? digit);
  return Number(digits.join(''));
}

/** A number below 100: 12, 十二. */
function numberOf(text: string): number {
  if (!text.includes(TEN)) return DIGITS.get(text) ?? Number(text);
  const [tens = '', ones = ''] = text.split(TEN);
  return (DIGITS.get(tens) ?? 1) * 10 + (DIGITS.get(ones) ?? 0);
}
