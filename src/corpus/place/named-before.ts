import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Division } from '../../model/division.js';

/** A division's name in a text, with all divisions that bear it. */
export interface NamedDivision {
  readonly name: string;
  readonly start: number;
  readonly candidates: readonly Division[];
}

/** The longest names (…布依族苗族自治州) have this many characters; the shortest has two. */
const LONGEST_NAME = 15;
const SHORTEST_NAME = 2;
/**
 * What may stand before a name: nothing, what is no Chinese character, a larger division, or a word that leads to it.
 * So 在唐县 is 唐县 and 高唐县, where it is unknown, is nothing.
 */
const BEFORE_NAME =
  /(?:^|[^\p{Script=Han}]|[年月日届表在于为向为的是了和与对省市州区盟县旗]|代表|我们|全国)$/u;

/** The longest name of a division that ends at `end`; null where none does. */
export function namedBefore(text: string, end: number, gazetteer: Gazetteer): NamedDivision | null {
  for (let start = Math.max(0, end - LONGEST_NAME); start <= end - SHORTEST_NAME; start += 1) {
    if (!BEFORE_NAME.test(text.slice(Math.max(0, start - 2), start))) continue;
    const name = text.slice(start, end);
    const candidates = gazetteer.named(name);
    if (candidates.length > 0) return { name, start, candidates };
  }
  return null;
}
