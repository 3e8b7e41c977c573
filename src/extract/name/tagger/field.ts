import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import { BEGINS, CLOSED, ENDS, LABELS, labelOf, OPENING, TYPE_NUMBERS, WITHIN } from './labels.js';

/** Shares below this one are as good as none. */
const NEGLIGIBLE = 1e-8;

const LINKS = CLOSED.length;
const CLOSED_LABELS = Uint8Array.from(CLOSED);
const OPENING_LABELS = Uint8Array.from(OPENING);

/** What is known of the labels of a sentence; each array has `LABELS` numbers a position. */
export interface Lattice {
  readonly length: number;
  /** How well a label fits its position, the best being 1. */
  readonly fits: Float64Array;
  /** The share of a label, by what stands up to its position. */
  readonly forward: Float64Array;
  /** What the share is multiplied by, by what stands behind its position, to give the label's probability. */
  readonly backward: Float64Array;
  /** For each position, what its forward shares were divided by. */
  readonly scales: Float64Array;
}

/** Which labels follow which: a linear-chain conditional random field over one layer of names. */
export class Field {
  private readonly transitions: Float64Array;
  private readonly starts: Float64Array;
  /** Steps from closed labels to opening ones, [from][to]: the most by far. */
  private readonly links = new Float64Array(LINKS * LINKS);

  constructor(file: ModelFile, layer: number) {
    this.transitions = Float64Array.from(file.floats(`transitions${layer}`), Math.exp);
    this.starts = Float64Array.from(file.floats(`starts${layer}`), Math.exp);
    CLOSED.forEach((from, i) => {
      for (const [j, to] of OPENING.entries()) this.links[i * LINKS + j] = this.step(from, to);
    });
  }

  /** How likely a label is to follow another, unnormalised. */
  step(before: number, after: number): number {
    return this.transitions[before * LABELS + after] ?? 0;
  }

  /** Weighs all ways to label the positions, of which `fits` tells how well each label suits each. */
  weigh(fits: Float64Array): Lattice {
    const length = fits.length / LABELS;
    const forward = new Float64Array(fits.length);
    const scales = new Float64Array(length);
    for (let at = 0; at < length; at += 1) {
      const shares = forward.subarray(at * LABELS, (at + 1) * LABELS);
      if (at === 0) for (const label of OPENING) shares[label] = this.starts[label] ?? 0;
      else this.follow(forward.subarray((at - 1) * LABELS, at * LABELS), shares);
      scales[at] = scaleBy(shares, fits.subarray(at * LABELS, (at + 1) * LABELS));
    }
    return { length, fits, forward, backward: this.backward({ length, fits, forward, scales }), scales };
  }

  private follow(before: Float64Array, after: Float64Array): void {
    for (let i = 0; i < LINKS; i += 1) {
      const share = before[CLOSED_LABELS[i] ?? 0] ?? 0;
      if (share < NEGLIGIBLE) continue;
      for (let j = 0; j < LINKS; j += 1) {
        const to = OPENING_LABELS[j] ?? 0;
        after[to] = (after[to] ?? 0) + share * (this.links[i * LINKS + j] ?? 0);
      }
    }
    for (const type of TYPE_NUMBERS) {
      const [begins, within, ends] = [labelOf(type, BEGINS), labelOf(type, WITHIN), labelOf(type, ENDS)];
      const [begun, goingOn] = [before[begins] ?? 0, before[within] ?? 0];
      after[within] = begun * this.step(begins, within) + goingOn * this.step(within, within);
      after[ends] = (after[ends] ?? 0) + begun * this.step(begins, ends) + goingOn * this.step(within, ends);
    }
  }

  private backward({ length, fits, forward, scales }: Omit<Lattice, 'backward'>): Float64Array {
    const backward = new Float64Array(fits.length);
    const lastRow = (length - 1) * LABELS;
    const total = CLOSED.reduce((sum, label) => sum + (forward[lastRow + label] ?? 0), 0);
    for (const label of CLOSED) backward[lastRow + label] = 1 / total;
    const behind = new Float64Array(LABELS);
    for (let at = length - 2; at >= 0; at -= 1) {
      const next = (at + 1) * LABELS;
      const scale = scales[at + 1] ?? 1;
      for (let i = 0; i < LABELS; i += 1) {
        const onward = backward[next + i] ?? 0;
        // What no likely way leads through has no say.
        const matters = onward * (forward[next + i] ?? 0) >= NEGLIGIBLE;
        behind[i] = matters ? ((fits[next + i] ?? 0) * onward) / scale : 0;
      }
      this.precede(behind, backward.subarray(at * LABELS, next));
    }
    return backward;
  }

  private precede(after: Float64Array, before: Float64Array): void {
    for (let j = 0; j < LINKS; j += 1) {
      const share = after[OPENING_LABELS[j] ?? 0] ?? 0;
      if (share === 0) continue;
      for (let i = 0; i < LINKS; i += 1) {
        const from = CLOSED_LABELS[i] ?? 0;
        before[from] = (before[from] ?? 0) + share * (this.links[i * LINKS + j] ?? 0);
      }
    }
    for (const type of TYPE_NUMBERS) {
      const [begins, within, ends] = [labelOf(type, BEGINS), labelOf(type, WITHIN), labelOf(type, ENDS)];
      const [toWithin, toEnd] = [after[within] ?? 0, after[ends] ?? 0];
      for (const from of [begins, within]) {
        before[from] = toWithin * this.step(from, within) + toEnd * this.step(from, ends);
      }
    }
  }
}

/** Multiplies the shares by how well the labels fit, and divides them by their sum, which it gives. */
function scaleBy(shares: Float64Array, fits: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < LABELS; i += 1) {
    const share = (shares[i] ?? 0) * (fits[i] ?? 0);
    shares[i] = share;
    sum += share;
  }
  for (let i = 0; i < LABELS; i += 1) shares[i] = (shares[i] ?? 0) / sum;
  return sum;
}
