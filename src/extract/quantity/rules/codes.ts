import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';
import { unitAfter } from '../unit-after.js';

const LETTER = /[A-Za-z#＃]/u;
const LETTER_BEFORE = /[A-Za-z#＃][-.+]?$/u;
const RUN = /[\dA-Za-z.+＋-]+/uy;
const ADDED = /\s?[+＋]/uy;
const ADDED_BEFORE: ReadonlySet<string> = new Set(['+', '＋']);

/** Refuses numbers that are part of a code or a name: G207线, PM2.5, 5G, 4A, 1+3+4, 1#. */
export const codes: QuantityRule = {
  rule: ruleId('quantity/codes'),
  read({ text, start, numeral }) {
    if (numeral === null || !numeral.isArabic) return null;
    const isBehindLetter = LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start));
    ADDED.lastIndex = numeral.end;
    const isAdded = ADDED.test(text) || ADDED_BEFORE.has(text.charAt(start - 1));
    if (!isBehindLetter && !isAdded && !isBeforeLetter(text, numeral.end, numeral.magnitude)) return null;
    RUN.lastIndex = start;
    return { refusedTo: start + (RUN.exec(text)?.[0].length ?? 1) };
  },
};

function isBeforeLetter(text: string, end: number, magnitude: string): boolean {
  return LETTER.test(text.charAt(end)) && unitAfter(text, end, magnitude) === null;
}
