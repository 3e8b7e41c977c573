import { ruleId } from '../../../model/mention.js';
import { UnitSet } from '../../../support/unit-set.js';
import type { QuantityRule } from '../quantity-rule.js';

/** A quotation of at most so many characters is a name. */
const LONGEST_NAME = 16;
const QUOTES = [pair('“', '”'), pair('《', '》'), pair('‘', '’')] as const;
const OPENING_UNITS = new UnitSet(QUOTES.map(({ open }) => open));
const SERIES = /连[增丰冠胜涨]”/u;

/** Refuses numbers within quoted or titled names: “三项机制”, “121”农业工程, 《…2013—2030年》; “十连丰” is a figure. */
export const quotedNames: QuantityRule = {
  rule: ruleId('quantity/quoted-names'),
  read({ text, start }) {
    if (!isBehindOpening(text, start)) return null;
    const end =
      closing(text, start, QUOTES[0]) ?? closing(text, start, QUOTES[1]) ?? closing(text, start, QUOTES[2]);
    return end === null || SERIES.test(text.slice(start, end + 1)) ? null : { refusedTo: end };
  },
};

/** The code units of a pair of brackets. */
interface Pair {
  readonly open: number;
  readonly close: number;
  /** The closing one as it is written. */
  readonly end: string;
}

function pair(open: string, close: string): Pair {
  return { open: open.charCodeAt(0), close: close.charCodeAt(0), end: close };
}

/** Whether any bracket opens so near that it may hold a name: none does before most numbers. */
function isBehindOpening(text: string, position: number): boolean {
  for (let at = Math.max(0, position - LONGEST_NAME); at <= position; at += 1) {
    if (OPENING_UNITS.isAt(text, at)) return true;
  }
  return false;
}

/** Where the bracket closes in which `position` stands; null where it stands in none, or in a long one. */
function closing(text: string, position: number, brackets: Pair): number | null {
  const from = opening(text, position, brackets);
  if (from === null) return null;
  const to = text.indexOf(brackets.end, position);
  return to < 0 || to - from > LONGEST_NAME ? null : to;
}

/** Where the bracket opens in which `position` stands; null where none does so near that it may hold a name. */
function opening(text: string, position: number, { open, close }: Pair): number | null {
  for (let at = position; at >= 0 && position - at <= LONGEST_NAME; at -= 1) {
    const unit = text.charCodeAt(at);
    if (unit === open) return at;
    if (unit === close) return null;
  }
  return null;
}
