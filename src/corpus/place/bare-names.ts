import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Division } from '../../model/division.js';
import { townshipsNamed } from './choose.js';

/** A document names its own county at least so often. */
const FEWEST_MENTIONS = 5;
/** … and so many of its townships. */
const FEWEST_TOWNSHIPS = 2;
/** Only so many names, the most frequent, are looked into. */
const MOST_CANDIDATES = 12;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const LENGTHS = [2, 3, 4];

/**
 * The county that a text names without its 县, told by its townships: 容城 where 容城镇 and 南张镇 are named as well.
 *
 * The name alone proves nothing, since 合作, 和平 and 新城 are counties too.
 */
export function readBareCounty(text: string, gazetteer: Gazetteer): Division | null {
  const names = [...countNames(text)].filter(
    ([name, count]) => count >= FEWEST_MENTIONS && isCounty(name, gazetteer),
  );
  const candidates = names
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .flatMap(([name]) => gazetteer.named(name, 'County'));
  const scored = candidates.map((county) => ({ county, townships: townshipsNamed(county, text, gazetteer) }));
  const [first, second] = scored.toSorted((a, b) => b.townships - a.townships);
  if (first === undefined || first.townships < FEWEST_TOWNSHIPS) return null;
  return first.townships > (second?.townships ?? 0) ? first.county : null;
}

/** How often each stretch of two to four characters stands in the text. */
function countNames(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(HAN_RUN)) {
    for (const length of LENGTHS) {
      for (let start = 0; start + length <= run.length; start += 1) {
        const name = run.slice(start, start + length);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function isCounty(name: string, gazetteer: Gazetteer): boolean {
  return gazetteer.named(name, 'County').length > 0;
}
