import type { Field, Lattice } from './field.js';
import { BEGINS, ENDS, LABELS, labelOf, SINGLE, TYPE_NUMBERS, WITHIN } from './labels.js';

/** A span with the probability that it is a name of the type of that number. */
export interface LikelySpan {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly probability: number;
}

/** Every span whose probability to be a name is at least `least`, in the order of their starts. */
export function likelySpans(field: Field, lattice: Lattice, least: number): LikelySpan[] {
  const spans: LikelySpan[] = [];
  for (let start = 0; start < lattice.length; start += 1) {
    for (const type of TYPE_NUMBERS) {
      const single = probabilityOf(lattice, start, labelOf(type, SINGLE));
      if (single >= least) spans.push({ start, end: start + 1, type, probability: single });
      if (probabilityOf(lattice, start, labelOf(type, BEGINS)) < least) continue;
      spans.push(...spansFrom(field, lattice, { start, type, least }));
    }
  }
  return spans;
}

function probabilityOf({ forward, backward }: Lattice, at: number, label: number): number {
  const i = at * LABELS + label;
  return (forward[i] ?? 0) * (backward[i] ?? 0);
}

interface Beginning {
  readonly start: number;
  readonly type: number;
  readonly least: number;
}

/** Follows a name that begins at `start` for as long as it is likely enough to go on. */
function spansFrom(field: Field, lattice: Lattice, { start, type, least }: Beginning): LikelySpan[] {
  const { length, fits, forward, backward, scales } = lattice;
  const [within, ends] = [labelOf(type, WITHIN), labelOf(type, ENDS)];
  const spans: LikelySpan[] = [];
  let before = labelOf(type, BEGINS);
  let share = forward[start * LABELS + before] ?? 0;
  for (let at = start + 1; at < length; at += 1) {
    const row = at * LABELS;
    const scaled = share / (scales[at] ?? 1);
    const ended = scaled * field.step(before, ends) * (fits[row + ends] ?? 0) * (backward[row + ends] ?? 0);
    if (ended >= least) spans.push({ start, end: at + 1, type, probability: ended });
    share = scaled * field.step(before, within) * (fits[row + within] ?? 0);
    if (share * (backward[row + within] ?? 0) < least) break;
    before = within;
  }
  return spans;
}
