import type { Field } from './field.js';
import type { Kernel } from './kernel.js';
import { BEGINS, ENDS, LANES, laneOf, NO_NAME, SINGLE, TYPE_NUMBERS, WITHIN } from './labels.js';
import type { Lattice } from './lattice.js';

/** A span with the probability that it is a name of the type of that number. */
export interface LikelySpan {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly probability: number;
}

/** One layer of a sentence as its random field has weighed it. */
export interface Weighed {
  readonly kernel: Kernel;
  readonly field: Field;
  readonly lattice: Lattice;
  /** Where the layer's fits lie. */
  readonly fits: number;
  readonly length: number;
  /** The least probability of a span. */
  readonly least: number;
}

/** Every span whose probability to be a name is at least `least`, in the order of their starts. */
export function likelySpans(weighed: Weighed): LikelySpan[] {
  const { kernel, lattice, length } = weighed;
  const { masks, floats } = kernel.views;
  const [forward, backward, firstMask] = [lattice.forward / 4, lattice.backward / 4, lattice.masks / 4];
  const spans: LikelySpan[] = [];
  for (let start = 0; start < length; start += 1) {
    const likely = (masks[firstMask + start] ?? 0) & ~(1 << NO_NAME);
    if (likely === 0) continue;
    for (const type of TYPE_NUMBERS) {
      const single = laneOf(type, SINGLE);
      if (likely & (1 << single)) {
        const i = start * LANES + single;
        const probability = (floats[forward + i] ?? 0) * (floats[backward + i] ?? 0);
        spans.push({ start, end: start + 1, type, probability });
      }
      if (likely & (1 << laneOf(type, BEGINS))) spans.push(...spansFrom(weighed, start, type));
    }
  }
  return spans;
}

/** Follows a name that begins at `start` for as long as it is likely enough to go on. */
function spansFrom(weighed: Weighed, start: number, type: number): LikelySpan[] {
  const { kernel, field, lattice, length, least } = weighed;
  const { floats } = kernel.views;
  const [fits, backward, scales] = [weighed.fits / 4, lattice.backward / 4, lattice.scales / 4];
  const [within, ends] = [laneOf(type, WITHIN), laneOf(type, ENDS)];
  const spans: LikelySpan[] = [];
  let before: 0 | 1 = BEGINS;
  let share = floats[lattice.forward / 4 + start * LANES + laneOf(type, BEGINS)] ?? 0;
  for (let at = start + 1; at < length; at += 1) {
    const row = at * LANES;
    const scaled = share / (floats[scales + at] ?? 1);
    const ended = scaled * (floats[fits + row + ends] ?? 0) * (floats[backward + row + ends] ?? 0);
    const probability = ended * field.step(type, before, ENDS);
    if (probability >= least) spans.push({ start, end: at + 1, type, probability });
    share = scaled * field.step(type, before, WITHIN) * (floats[fits + row + within] ?? 0);
    if (share * (floats[backward + row + within] ?? 0) < least) break;
    before = WITHIN;
  }
  return spans;
}
