import { monthsOf } from '../days.js';
import { ofDays, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

/** First and last month of each part. 年初 and 年末 are two months each, 伊始 one. */
const PARTS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['年中', [6, 7]],
  ['年初', [1, 2]],
  ['伊始', [1, 1]],
  ['年底', [11, 12]],
  ['年末', [11, 12]],
  ['年终', [11, 12]],
]);

const HALF = '(?<half>[上下]半年)';
const PATTERN = new RegExp(
  [
    `(?:(?<year>${ANY_YEAR})的?)?${HALF}`,
    `(?<edgeYear>${ANY_YEAR})(?<edge>年?[初末底]|伊始|年中)`,
    '(?<![\\d一二三四五六七八九十去今明前后上次当本近某几两])(?<bare>年初|年底|年末|年终|年中(?![央国]))',
  ].join('|'),
  'gu',
);

/** Reads parts of a year, in their year or that of the sentence: 1993年上半年, 2023年底, 去年末, 年底前 (a refiner reads the 前). */
export const partsOfYear = timeRule(
  'parts-of-year',
  PATTERN,
  ({ groups, sentence, context }) => {
    const words = groups['year'] ?? groups['edgeYear'];
    const year = yearOf(words, sentence.section, context.calendar);
    const part = groups['half'] ?? groups['bare'] ?? groups['edge'] ?? '';
    const months = PARTS.get(part) ?? PARTS.get(`年${part}`);
    if (year === null || months === undefined) return null;
    return { ...ofDays(monthsOf(year.value, ...months), year.basis), isYearOpen: words === undefined };
  },
  ['初', '末', '底', '伊始', '半年', '年中', '年终'],
);
