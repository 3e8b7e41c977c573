import { compareSpans, contains, overlaps } from '../../../model/span.js';
import { mayLieIn } from './nesting.js';
import type { Weighed } from './weighed.js';

/** The names that stand, in the order of the text: the best first, then all that get along with those. */
export function choose(weighed: readonly Weighed[]): readonly Weighed[] {
  const chosen: Weighed[] = [];
  for (const one of [...weighed].sort(byScore)) {
    if (chosen.every((other) => getAlong(one, other))) chosen.push(one);
  }
  return chosen.sort((a, b) => compareSpans(a.span, b.span));
}

/** Names that don't touch, or of which the longer may hold the shorter. */
function getAlong(a: Weighed, b: Weighed): boolean {
  if (!overlaps(a.span, b.span)) return true;
  if (contains(a.span, b.span)) return mayLieIn(b.type, a.type);
  return contains(b.span, a.span) && mayLieIn(a.type, b.type);
}

const byScore = (a: Weighed, b: Weighed): number => b.score - a.score || compareSpans(a.span, b.span);
