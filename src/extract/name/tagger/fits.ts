import { LABELS } from './labels.js';
import { SCORES } from './network.js';

/** Scores so far below the best are as good as none. */
const DEPTH = 40;

/** How well each label of a layer fits each position, the best being 1: the exponential of the network's scores. */
export function fitsOf(scores: Float32Array, layer: number): Float64Array {
  const length = scores.length / SCORES;
  const fits = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at += 1) {
    const from = at * SCORES + layer * LABELS;
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < LABELS; i += 1) best = Math.max(best, scores[from + i] ?? best);
    for (let i = 0; i < LABELS; i += 1) {
      const distance = best - (scores[from + i] ?? 0);
      fits[at * LABELS + i] = distance < DEPTH ? Math.exp(-distance) : 0;
    }
  }
  return fits;
}
