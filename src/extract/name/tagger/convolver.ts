import type { Convolution } from './convolution.js';
import type { Kernel } from './kernel.js';

/** Rows of inputs, around which are as many rows of 0 as the convolution reaches, and what is to be added to. */
export interface ConvolvedRows {
  readonly inputs: number;
  readonly hidden: number;
}

/** What room is needed for. */
export interface Room {
  readonly rows: number;
  /** The most rows that a convolution's inputs lie apart. */
  readonly dilation: number;
  /** How wide rows are. */
  readonly width: number;
}

/** Computes convolutions, with room for so many rows. */
export class Convolver {
  private readonly kernel: Kernel;
  /** The most rows of each product. */
  private readonly most: number;
  private readonly spread: number;
  private readonly sums: number;

  constructor(kernel: Kernel, { rows, dilation, width }: Room) {
    this.kernel = kernel;
    // The kernel multiplies rows by twos, so that one lies beyond the end.
    this.most = Math.max(Math.ceil(rows / 4), 2 * dilation) + 1;
    this.spread = kernel.allocate(6 * 2 * width * this.most);
    this.sums = kernel.allocate(6 * 4 * width * this.most);
  }

  /**
   * Adds to the hidden rows what the convolution makes of the inputs, where it is positive.
   *
   * Rows are taken by four where they fill whole blocks; of the rest, those are taken by two that have a partner.
   */
  add(convolution: Convolution, at: ConvolvedRows, rows: number): void {
    const { dilation } = convolution;
    const quads = rows - (rows % (4 * dilation));
    const block = (rows - quads) % (2 * dilation);
    const paired = rows - block + Math.max(0, block - dilation);
    const singles = Math.min(block, 2 * dilation - block);
    if (quads > 0) this.addQuads(convolution, at, quads);
    if (paired > quads)
      this.addPairs(convolution, at, { first: quads, end: paired, count: (rows - singles - quads) / 2 });
    if (singles > 0) this.addSingles(convolution, at, { first: paired, rows: singles });
  }

  /** Adds to the first `rows` rows. */
  private addQuads(convolution: Convolution, { inputs, hidden }: ConvolvedRows, rows: number): void {
    const { depth, outputs, quads, factors, bias, dilation } = convolution;
    const { run } = this.kernel;
    const [row, sumRow] = [2 * depth, 4 * outputs];
    run.spreadQuads(inputs, this.spread, row * this.most, rows, dilation * row, row);
    this.multiply(convolution, quads, rows / 4);
    const part = sumRow * this.most;
    run.gatherQuads(this.sums, part, factors, bias, hidden, rows, dilation * sumRow, sumRow);
  }

  /** Adds to both rows of so many pairs, whose first ones lie between `first` and `end`. */
  private addPairs(
    convolution: Convolution,
    at: ConvolvedRows,
    { first, end, count }: { readonly first: number; readonly end: number; readonly count: number },
  ): void {
    const { depth, outputs, pairs, factors, bias, dilation } = convolution;
    const { run } = this.kernel;
    const [row, sumRow] = [2 * depth, 4 * outputs];
    const inputs = at.inputs + first * row;
    run.spread(inputs, this.spread, row * this.most, end - first, dilation * row, row);
    this.multiply(convolution, pairs, count);
    const [part, hidden] = [sumRow * this.most, at.hidden + first * sumRow];
    run.gather(this.sums, part, factors, bias, hidden, end - first, dilation * sumRow, sumRow);
  }

  /** Adds to so many rows from `first` on, none of which has one behind it. */
  private addSingles(
    convolution: Convolution,
    { inputs, hidden }: ConvolvedRows,
    { first, rows }: { readonly first: number; readonly rows: number },
  ): void {
    const { depth, outputs, before, own, factors, bias, dilation } = convolution;
    const { run, views } = this.kernel;
    const [row, sumRow] = [2 * depth, 4 * outputs];
    const others = this.sums + sumRow * this.most;
    run.multiply(inputs + first * row, own, this.sums, rows, depth, outputs);
    if (first < dilation) views.masks.fill(0, others / 4, (others + rows * sumRow) / 4);
    else run.multiply(inputs + (first - dilation) * row, before, others, rows, depth, outputs);
    run.gatherSingle(this.sums, others, factors, bias, hidden + first * sumRow, rows, sumRow);
  }

  /** Makes sums of so many rows of each product. */
  private multiply({ depth, outputs }: Convolution, products: readonly number[], rows: number): void {
    const [part, sumPart] = [2 * depth * this.most, 4 * outputs * this.most];
    products.forEach((weights, i) => {
      const [from, to] = [this.spread + i * part, this.sums + i * sumPart];
      this.kernel.run.multiply(from, weights, to, rows, depth, outputs);
    });
  }
}
