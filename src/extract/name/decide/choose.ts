import { compareSpans, contains, overlaps } from '../../../model/span.js';
import { mayLieIn } from './nesting.js';
import type { Weighed } from './weighed.js';

/** The names that stand, in the order of the text: the best first, then all that get along with those. */
export function choose(weighed: readonly Weighed[]): readonly Weighed[] {
  const chosen = new Neighbourhoods();
  for (const one of [...weighed].sort(byScore)) {
    if (chosen.near(one).every((other) => getAlong(one, other))) chosen.add(one);
  }
  return chosen.all.sort((a, b) => compareSpans(a.span, b.span));
}

/** Names that don't touch, or of which the longer may hold the shorter. */
function getAlong(a: Weighed, b: Weighed): boolean {
  if (!overlaps(a.span, b.span)) return true;
  if (contains(a.span, b.span)) return mayLieIn(b.type, a.type);
  return contains(b.span, a.span) && mayLieIn(a.type, b.type);
}

const byScore = (a: Weighed, b: Weighed): number => b.score - a.score || compareSpans(a.span, b.span);

/** The chosen by where they stand, so that even a sentence of a whole book is looked through once. */
class Neighbourhoods {
  readonly all: Weighed[] = [];
  private readonly blocks = new Map<number, Weighed[]>();

  near(one: Weighed): readonly Weighed[] {
    return blocksOf(one).flatMap((block) => this.blocks.get(block) ?? []);
  }

  add(one: Weighed): void {
    this.all.push(one);
    for (const block of blocksOf(one)) this.blocks.set(block, [...(this.blocks.get(block) ?? []), one]);
  }
}

const BLOCK = 64;

function blocksOf({ span: { start, end } }: Weighed): readonly number[] {
  const first = Math.floor(start / BLOCK);
  const last = Math.floor(end / BLOCK);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
