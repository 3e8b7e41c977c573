import type { Convolution } from './convolution.js';
import { Convolver, type Room } from './convolver.js';
import type { Kernel } from './kernel.js';
import type { Layer, Norm } from './layer.js';

/** Room for so many rows of what lies hidden between the layers, and of what products need. */
export class Workspace {
  private readonly kernel: Kernel;
  private readonly convolver: Convolver;
  private readonly width: number;
  /** Inputs of the layers; around them is 0. */
  private readonly inputs: number;
  private readonly behind: number;
  private readonly sums: number;
  private readonly hidden: number;

  constructor(kernel: Kernel, room: Room) {
    const { rows, dilation, width } = room;
    this.kernel = kernel;
    this.convolver = new Convolver(kernel, room);
    this.width = width;
    // The kernel multiplies rows by twos, so that one lies beyond the end.
    this.behind = dilation + 1;
    this.inputs = kernel.allocate(2 * width * (dilation + rows + this.behind)) + 2 * width * dilation;
    this.sums = kernel.allocate(4 * width * (rows + 1));
    this.hidden = kernel.allocate(4 * width * rows);
  }

  /** Makes ready for so many hidden rows; gives the address where they are to be written. */
  begin(rows: number): number {
    const { width } = this;
    const end = this.inputs / 2 + width * rows;
    this.kernel.views.shorts.fill(0, end, end + width * this.behind);
    return this.hidden;
  }

  /** Adds to the hidden rows what the convolution makes of them, where it is positive. */
  goOn(convolution: Convolution, rows: number): void {
    const { norm, depth } = convolution;
    this.kernel.run.normalise(this.hidden, norm.gain, norm.bias, this.inputs, rows, depth);
    this.convolver.add(convolution, { inputs: this.inputs, hidden: this.hidden }, rows);
  }

  /** The address of the scores of the hidden rows; good until the next call. */
  end({ gain, bias }: Norm, layer: Layer, rows: number): number {
    const { run } = this.kernel;
    const { depth, outputs, weights } = layer;
    run.normalise(this.hidden, gain, bias, this.inputs, rows, depth);
    run.multiply(this.inputs, weights, this.sums, rows, depth, outputs);
    run.assign(this.sums, layer.factors, layer.bias, this.hidden, rows, outputs);
    return this.hidden;
  }
}
