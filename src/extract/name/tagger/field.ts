import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import type { Kernel } from './kernel.js';
import { BEGINS, ENDS, LABELS, LANE_OF_LABEL, LANES, labelOf, TYPE_NUMBERS, WITHIN } from './labels.js';
import type { Lattice } from './lattice.js';

/** Lanes of a block, of labels that open a name or none, and the first of those that leave none open. */
const [BLOCK, OPENING, CLOSED] = [16, 32, 16];

/** Where the parts of a field begin, in floats: as the kernel expects them. */
const CHAINS = { [BEGINS]: { [WITHIN]: 32, [ENDS]: 48 }, [WITHIN]: { [WITHIN]: 64, [ENDS]: 80 } } as const;
const [LINKS, LINKS_BACK] = [96, 96 + OPENING * OPENING];
const FIELD = LINKS_BACK + OPENING * OPENING;

/** So unlikely that it never happens. */
const NEVER = -1000;

/** Which labels follow which: a linear-chain conditional random field over one layer of names. */
export class Field {
  private readonly kernel: Kernel;
  private readonly address: number;

  constructor(file: ModelFile, kernel: Kernel, layer: number) {
    this.kernel = kernel;
    const starts = relative(file.floats(`starts${layer}`));
    const transitions = relative(file.floats(`transitions${layer}`));
    this.address = kernel.place(arrange(starts, transitions));
    kernel.run.exponentiate(this.address, FIELD);
  }

  /** Weighs all ways to label the positions of the layer whose fits lie there; marks names that may begin. */
  weigh(lattice: Lattice, fits: number, length: number, least: number): void {
    const { forward, backward, scales, masks, zero, behind } = lattice;
    const { run } = this.kernel;
    run.forward(this.address, fits, forward, scales, length);
    run.backward(this.address, fits, forward, scales, backward, zero, behind, length);
    run.mark(forward, backward, masks, length, least);
  }

  /** How likely a name of the type of that number is to go on from one part to another, unnormalised. */
  step(type: number, before: 0 | 1, after: 1 | 2): number {
    return this.kernel.views.floats[this.address / 4 + CHAINS[before][after] + 1 + type] ?? 0;
  }
}

/** The scores below their greatest: what all ways gain or lose alike makes no difference. */
function relative(scores: Float32Array): Float32Array {
  const most = scores.reduce((max, score) => Math.max(max, score), Number.NEGATIVE_INFINITY);
  return scores.map((score) => score - most);
}

function arrange(starts: Float32Array, transitions: Float32Array): Float32Array {
  const field = new Float32Array(FIELD).fill(NEVER);
  const step = (before: number, after: number): number => transitions[before * LABELS + after] ?? NEVER;
  LANE_OF_LABEL.forEach((before, from) => {
    if (before < OPENING) field[before] = starts[from] ?? NEVER;
    if (!isClosed(before)) return;
    LANE_OF_LABEL.forEach((after, to) => {
      if (after >= OPENING) return;
      field[LINKS + (before - CLOSED) * OPENING + after] = step(from, to);
      field[LINKS_BACK + after * OPENING + before - CLOSED] = step(from, to);
    });
  });
  for (const type of TYPE_NUMBERS) {
    for (const before of [BEGINS, WITHIN] as const) {
      for (const after of [WITHIN, ENDS] as const) {
        field[CHAINS[before][after] + 1 + type] = step(labelOf(type, before), labelOf(type, after));
      }
    }
  }
  return field;
}

function isClosed(lane: number): boolean {
  return lane >= CLOSED && lane < LANES - BLOCK;
}
