import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

/** A quotation of at most so many characters is a name. */
const LONGEST_NAME = 16;
const SERIES = /连[增丰冠胜涨]”/u;

/** Refuses numbers within quoted or titled names: “三项机制”, “121”农业工程, 《…2013—2030年》; “十连丰” is a figure. */
export const quotedNames: QuantityRule = {
  rule: ruleId('quantity/quoted-names'),
  read({ text, start }) {
    const end =
      closing(text, start, '“', '”') ?? closing(text, start, '《', '》') ?? closing(text, start, '‘', '’');
    return end === null || SERIES.test(text.slice(start, end + 1)) ? null : { refusedTo: end };
  },
};

/** Where the bracket closes in which `position` stands; null where it stands in none, or in a long one. */
function closing(text: string, position: number, open: string, close: string): number | null {
  const from = text.lastIndexOf(open, position);
  if (from < 0 || text.lastIndexOf(close, position) > from) return null;
  const to = text.indexOf(close, position);
  return to < 0 || to - from > LONGEST_NAME ? null : to;
}
