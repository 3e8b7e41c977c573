import { compareSpans, contains, overlaps } from '../../../model/span.js';
import { areTwins, mayEndWith, mayLieIn } from './nesting.js';
import type { Weighed } from './weighed.js';

/** The names that stand, in the order of the text: the best first, then all that get along with those. */
export function choose(weighed: readonly Weighed[]): readonly Weighed[] {
  const chosen = new Neighbourhoods();
  for (const one of [...weighed].sort(byScore)) {
    if (chosen.near(one).every((other) => getAlong(one, other))) chosen.add(one);
  }
  return chosen.all.sort((a, b) => compareSpans(a.span, b.span));
}

/** Names that don't touch, of which the longer may hold the shorter, or a firm's name that is called a project. */
function getAlong(a: Weighed, b: Weighed): boolean {
  if (!overlaps(a.span, b.span)) return true;
  if (a.span.start === b.span.start && a.span.end === b.span.end) return areTwins(a.type, b.type);
  if (contains(a.span, b.span)) return mayHold(a, b);
  return contains(b.span, a.span) && mayHold(b, a);
}

function mayHold(outer: Weighed, inner: Weighed): boolean {
  return mayLieIn(inner.type, outer.type) && !(isEnd(inner, outer) && !mayEndWith(inner.type, outer.type));
}

const isEnd = (inner: Weighed, outer: Weighed): boolean => inner.span.end === outer.span.end;

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
