import type { Kernel } from './kernel.js';
import { LANES } from './labels.js';

const ROW = 4 * LANES;
const FIRST_ROWS = 512;

/**
 * What is known of the labels of a sentence: where in the kernel's memory it lies, `LANES` floats a position.
 *
 * It is one room for all sentences, which grows with the longest.
 */
export class Lattice {
  /** For each layer of names, how well a label fits its position, the best being 1. */
  fits: readonly number[] = [];
  /** The share of a label, by what stands up to its position. */
  forward = 0;
  /** What the share is multiplied by, by what stands behind its position, to give the label's probability. */
  backward = 0;
  /** For each position, what its forward shares were divided by. */
  scales = 0;
  /** For each position, a bit for each lane of a label that opens a name and is likely enough. */
  masks = 0;
  /** A row of zeros, and room for one more. */
  readonly zero: number;
  readonly behind: number;
  private readonly kernel: Kernel;
  private readonly layers: number;
  private rows = 0;

  constructor(kernel: Kernel, layers: number) {
    this.kernel = kernel;
    this.layers = layers;
    this.zero = kernel.allocate(ROW);
    this.behind = kernel.allocate(ROW);
  }

  /** Makes room for a sentence of that length. */
  reserve(length: number): void {
    if (length <= this.rows) return;
    const { kernel } = this;
    this.rows = Math.max(FIRST_ROWS, 2 * length);
    this.fits = Array.from({ length: this.layers }, () => kernel.allocate(ROW * this.rows));
    // Before the first position stands a row of zeros.
    this.forward = kernel.allocate(ROW * (this.rows + 1)) + ROW;
    this.backward = kernel.allocate(ROW * this.rows);
    this.scales = kernel.allocate(4 * this.rows);
    this.masks = kernel.allocate(4 * this.rows);
  }
}
