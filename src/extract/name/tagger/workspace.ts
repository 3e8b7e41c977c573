import type { Convolution } from './convolution.js';
import type { Kernel } from './kernel.js';
import type { Layer, Norm } from './layer.js';

interface Room {
  readonly rows: number;
  /** The most rows that a convolution's inputs lie apart. */
  readonly dilation: number;
  /** How wide the first layer's inputs are. */
  readonly depth: number;
  /** How wide all that follows is. */
  readonly width: number;
}

/** Room for so many rows of embeddings, of what lies hidden between the layers, and of what products need. */
export class Workspace {
  /** Where the inputs of the first layer are to be written. */
  readonly embedded: number;
  private readonly kernel: Kernel;
  private readonly width: number;
  /** Inputs of the layers behind the first; around them is 0. */
  private readonly inputs: number;
  private readonly behind: number;
  private readonly spread: number;
  private readonly sums: number;
  private readonly hidden: number;
  /** Rows of each of a convolution's products. */
  private readonly pairs: number;

  constructor(kernel: Kernel, { rows, dilation, depth, width }: Room) {
    this.kernel = kernel;
    this.width = width;
    this.behind = 2 * dilation + 1;
    this.pairs = Math.ceil(rows / 2) + dilation + 1;
    // The kernel multiplies rows by twos and convolves pairs of rows, so that some lie beyond the end.
    this.embedded = kernel.allocate(2 * depth * (rows + 1));
    this.inputs = kernel.allocate(2 * width * (dilation + rows + this.behind)) + 2 * width * dilation;
    this.spread = kernel.allocate(4 * 2 * width * this.pairs);
    this.sums = kernel.allocate(4 * 4 * width * this.pairs);
    this.hidden = kernel.allocate(4 * width * (rows + this.behind));
  }

  /** Makes the hidden rows of the embedded ones. */
  begin(layer: Layer, rows: number): void {
    const { width } = this;
    const end = this.inputs / 2 + width * rows;
    this.kernel.views.shorts.fill(0, end, end + width * this.behind);
    this.multiply(layer, this.embedded, this.hidden, rows);
  }

  /** Adds to the hidden rows what the convolution makes of them, where it is positive. */
  goOn({ norm, depth, outputs, products, factors, bias, dilation }: Convolution, rows: number): void {
    const { run } = this.kernel;
    const [row, sumRow] = [2 * depth, 4 * outputs];
    const [part, sumPart] = [row * this.pairs, sumRow * this.pairs];
    run.normalise(this.hidden, norm.gain, norm.bias, this.inputs, rows, depth);
    const pairs = run.spread(this.inputs, this.spread, part, rows, dilation * row, row);
    products.forEach((weights, i) => {
      const [from, to] = [this.spread + i * part, this.sums + i * sumPart];
      run.multiply(from, weights, to, pairs, depth, outputs);
    });
    run.gather(this.sums, sumPart, factors, bias, this.hidden, rows, dilation * sumRow, sumRow);
  }

  /** The address of the scores of the hidden rows; good until the next call. */
  end({ gain, bias }: Norm, layer: Layer, rows: number): number {
    this.kernel.run.normalise(this.hidden, gain, bias, this.inputs, rows, layer.depth);
    this.multiply(layer, this.inputs, this.hidden, rows);
    return this.hidden;
  }

  private multiply(layer: Layer, inputs: number, target: number, rows: number): void {
    const { run } = this.kernel;
    const { depth, outputs, weights, factors, bias } = layer;
    run.multiply(inputs, weights, this.sums, rows, depth, outputs);
    run.assign(this.sums, factors, bias, target, rows, outputs);
  }
}
