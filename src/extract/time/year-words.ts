import { readNumeral } from '../../lang/numerals/read-numeral.js';
import type { Calendar } from '../../model/document.js';
import type { Section } from '../../model/sentence.js';
import type { Basis } from '../../model/vocabulary.js';
import { readingYear } from './reading-year.js';

/** A year, and whether the text tells it or we reckoned it. */
export interface Year {
  readonly value: number;
  readonly basis: Basis;
}

/** Years from the year of the document. */
const FROM_DOCUMENT_YEAR: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['这一年', 0],
  ['去年', -1],
  ['前年', -2],
  ['大前年', -3],
  ['明年', 1],
  ['后年', 2],
  ['下年', 1],
]);

/** Years from the year that the sentence speaks of. */
const FROM_READING_YEAR: ReadonlyMap<string, number> = new Map([
  ['本年度', 0],
  ['当年', 0],
  ['上一年', -1],
  ['上年', -1],
  ['上年度', -1],
  ['次年', 1],
  ['翌年', 1],
]);

/** A two-digit year is at most so many years after the document's: 24年 in 2021 is 2024, 三三年 1933. */
const FURTHEST_SHORT_YEAR = 9;
/** Two digits are no year before this one. */
const EARLIEST_CENTURY = 1900;
/** The year before 民国元年. */
const BEFORE_REPUBLIC = 1911;

const CHINESE_DIGIT = '[〇○零一二三四五六七八九]';
const RELATIVE = [...FROM_DOCUMENT_YEAR.keys(), ...FROM_READING_YEAR.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A year of four digits, written out: 2023年, 2023 年, 二〇二三年. */
export const FULL_YEAR = `(?<![\\d.〇零一二三四五六七八九十百千万第])(?:(?:1[89]|20|21)\\d{2}|(?:一[八九]|二[〇○零一])${CHINESE_DIGIT}{2})\\s?年度?(?!产)`;
/** A year of two digits: 23年, 九一年. Only safe where more of a date follows or it stands alone. */
export const SHORT_YEAR = `(?<![\\d.〇零一二三四五六七八九十百千万第])(?:\\d{2}|${CHINESE_DIGIT}{2})年`;
/** A year of the Republic of China: 民国112年. */
export const REPUBLIC_YEAR = `民国(?:\\d{1,3}|[一二三四五六七八九十百零〇]{1,5}|元)年`;
/** A year told by its distance: 去年. */
export const RELATIVE_YEAR = `(?<![目提空以先])(?:${RELATIVE})(?!度|[轻龄])`;
/** Any of them. */
export const ANY_YEAR = `(?:${FULL_YEAR}|${REPUBLIC_YEAR}|${RELATIVE_YEAR}|${SHORT_YEAR})`;

/** The year that the words name; that of the surroundings when there are none; null where nothing tells. */
export function yearOf(words: string | undefined, section: Section, calendar: Calendar): Year | null {
  if (words === undefined) return implied(readingYear(section, calendar), 0);
  const fromDocument = FROM_DOCUMENT_YEAR.get(words);
  if (fromDocument !== undefined) return implied(calendar.documentYear, fromDocument);
  const fromReading = FROM_READING_YEAR.get(words);
  if (fromReading !== undefined) return implied(readingYear(section, calendar), fromReading);
  return writtenYear(words.replace(/\s?年度?$/u, ''), calendar);
}

function implied(year: number | null, distance: number): Year | null {
  return year === null ? null : { value: year + distance, basis: 'implied' };
}

function writtenYear(digits: string, calendar: Calendar): Year | null {
  if (digits.startsWith('民国')) return republicYear(digits.slice('民国'.length));
  const value = readDigits(digits);
  if (value === null) return null;
  return digits.length === 2 ? shortYear(value, calendar) : { value, basis: 'stated' };
}

function republicYear(digits: string): Year | null {
  const value = digits === '元' ? 1 : readNumeral(digits);
  return value === null ? null : { value: BEFORE_REPUBLIC + value, basis: 'stated' };
}

function shortYear(value: number, { documentYear, reviewYear }: Calendar): Year | null {
  const now = documentYear ?? reviewYear;
  if (now === null) return null;
  const latest = now + FURTHEST_SHORT_YEAR;
  const century = latest - (latest % 100);
  const isAhead = century + value > latest && century > EARLIEST_CENTURY;
  const year = century + value - (isAhead ? 100 : 0);
  return { value: year, basis: 'implied' };
}

function readDigits(digits: string): number | null {
  const arabic = [...digits].map((digit) => readNumeral(digit));
  return arabic.includes(null) ? null : Number(arabic.join(''));
}
