import type { Kernel } from './kernel.js';
import type { Layer } from './layer.js';
import type { Norm } from './norm.js';

interface Room {
  readonly rows: number;
  /** Rows of zeros on each side of the inputs. */
  readonly margin: number;
  /** The most numbers that a row has. */
  readonly width: number;
}

/** Room for so many rows of inputs and sums, of what lies hidden between the layers, and of the last one's scores. */
export class Workspace {
  private readonly kernel: Kernel;
  private readonly margin: number;
  private readonly inputsAddress: number;
  private readonly sumsAddress: number;
  private readonly hiddenAddress: number;
  private readonly scoresAddress: number;

  constructor(kernel: Kernel, { rows, margin, width }: Room) {
    this.kernel = kernel;
    this.margin = margin;
    // One row more, for the kernel multiplies rows by twos.
    this.inputsAddress = kernel.allocate(2 * width * (rows + 1 + 2 * margin));
    this.sumsAddress = kernel.allocate(4 * width * (rows + 1));
    this.hiddenAddress = kernel.allocate(4 * width * rows);
    this.scoresAddress = kernel.allocate(4 * width * rows);
  }

  /** The inputs of the first `rows` rows, to be filled; all around them is 0. */
  inputs(rows: number, depth: number): Int16Array {
    const all = this.kernel.shorts(this.inputsAddress, depth * (rows + 1 + 2 * this.margin));
    all.fill(0);
    return all.subarray(depth * this.margin, depth * (this.margin + rows));
  }

  /** Makes the hidden rows of the inputs. */
  begin(layer: Layer, rows: number): void {
    this.kernel.floats(this.hiddenAddress, rows * layer.outputs).fill(0);
    this.multiply(layer, rows, 0);
    this.add(layer, rows, this.hiddenAddress, Number.NEGATIVE_INFINITY);
  }

  /** Adds to the hidden rows what the layer makes of them and their neighbours, where it is positive. */
  goOn(norm: Norm, layer: Layer, rows: number, dilation: number): void {
    this.normalise(norm, layer, rows);
    this.multiply(layer, rows, dilation);
    this.add(layer, rows, this.hiddenAddress, 0);
  }

  /** The scores of the hidden rows, `layer.outputs` for each; good until the next call. */
  end(norm: Norm, layer: Layer, rows: number): Float32Array {
    const scores = this.kernel.floats(this.scoresAddress, rows * layer.outputs);
    scores.fill(0);
    this.normalise(norm, layer, rows);
    this.multiply(layer, rows, 0);
    this.add(layer, rows, this.scoresAddress, Number.NEGATIVE_INFINITY);
    return scores;
  }

  private normalise({ gain, bias }: Norm, { depth }: Layer, rows: number): void {
    this.inputs(rows, depth);
    const inputs = this.inputsAddress + 2 * depth * this.margin;
    this.kernel.run.normalise(this.hiddenAddress, gain, bias, inputs, rows, depth);
  }

  private multiply({ depth, outputs, taps }: Layer, rows: number, dilation: number): void {
    this.kernel.sums(this.sumsAddress, outputs * (rows + 1)).fill(0);
    const own = (taps.length - 1) / 2;
    taps.forEach((weights, tap) => {
      const row = this.margin + (tap - own) * dilation;
      const inputs = this.inputsAddress + 2 * depth * row;
      this.kernel.run.multiply(inputs, weights, this.sumsAddress, rows + (rows % 2), depth, outputs);
    });
  }

  private add({ factors, bias, outputs }: Layer, rows: number, target: number, least: number): void {
    this.kernel.run.add(this.sumsAddress, factors, bias, target, rows, outputs, least);
  }
}
