import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Division } from '../../model/division.js';
import type { DivisionType } from '../../model/vocabulary.js';
import { unitPairAt } from '../../support/unit-pair.js';
import { townshipsNamed } from './choose.js';
import { isOfLevel, type Level } from './level.js';
import type { Mentions } from './mentions.js';

/** A document names its own division at least so often. */
const FEWEST_MENTIONS = 5;
/** … and so much else that belongs to it: townships, its full name, its prefecture, its province. */
const FEWEST_SIGNS = 2;
/** Only so many names, the most frequent, are looked into. */
const MOST_CANDIDATES = 12;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const LENGTHS = [2, 3, 4];
/** The own name stands so many times as often as that of any other division. */
const LEAD = 2;

/** A name of the text with the divisions that bear it. */
interface BareName {
  readonly count: number;
  readonly divisions: readonly Division[];
}

/** The division that a text names without its head: 容城, 浙江; null where none stands out. */
export function readBareName(
  text: string,
  level: Level | null,
  mentions: Mentions,
  gazetteer: Gazetteer,
): Division | null {
  const counts = [...countNames(text)].filter(([, count]) => count >= FEWEST_MENTIONS);
  const named = (type: DivisionType): BareName[] =>
    counts
      .map(([name, count]) => ({
        count,
        divisions: gazetteer.named(name, type).filter((d) => isOfLevel(d, level)),
      }))
      .filter(({ divisions }) => divisions.length > 0)
      .toSorted((a, b) => b.count - a.count);
  const county = readCounty(named('County'), (county) => signsOf(county, text, mentions, gazetteer));
  if (county !== null || level === null || level === '县') return county;
  return mostFrequent(named(level === '省' ? 'Province' : 'Prefecture'));
}

/**
 * A county is told by what belongs to it: 容城 where 容城镇 and 河北省 are named as well. The name alone proves nothing,
 * since 合作, 和平 and 新城 are counties too.
 */
function readCounty(names: readonly BareName[], signs: (county: Division) => number): Division | null {
  const candidates = names.slice(0, MOST_CANDIDATES).flatMap(({ divisions }) => divisions);
  const scored = candidates.map((county) => ({ county, signs: signs(county) }));
  const [first, second] = scored.toSorted((a, b) => b.signs - a.signs);
  if (first === undefined || first.signs < FEWEST_SIGNS) return null;
  return first.signs > (second?.signs ?? 0) ? first.county : null;
}

function signsOf(county: Division, text: string, mentions: Mentions, gazetteer: Gazetteer): number {
  const named = gazetteer.path(county.code).filter(({ code }) => mentions.has(code));
  return named.length + townshipsNamed(county, text, gazetteer);
}

function mostFrequent([first, second]: readonly BareName[]): Division | null {
  if (first === undefined || first.count < (second?.count ?? 0) * LEAD) return null;
  return first.divisions.length === 1 ? (first.divisions[0] ?? null) : null;
}

/** How often each stretch of two to four characters stands in the text; of those alone that stand there often enough. */
function countNames(text: string): Map<string, number> {
  const runs = [...text.matchAll(HAN_RUN)].map(([run]) => run);
  const pairs = countPairs(runs);
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (let start = 0; start < run.length - 1; start += 1) {
      // No stretch stands there more often than its first two characters.
      if ((pairs.get(unitPairAt(run, start)) ?? 0) >= FEWEST_MENTIONS) countStretches(run, start, counts);
    }
  }
  return counts;
}

/** By two UTF-16 units in one number, since strings of all of them would take longer to make than to count. */
function countPairs(runs: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const run of runs) {
    for (let at = 0; at < run.length - 1; at += 1) {
      const pair = unitPairAt(run, at);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

function countStretches(run: string, start: number, counts: Map<string, number>): void {
  for (const length of LENGTHS) {
    if (start + length > run.length) return;
    const name = run.slice(start, start + length);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}
