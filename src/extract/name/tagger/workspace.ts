import type { Kernel } from './kernel.js';
import type { Layer } from './layer.js';

interface Room {
  readonly rows: number;
  /** Rows of zeros on each side. */
  readonly margin: number;
  /** The most numbers that a row has. */
  readonly width: number;
}

/** Room for the inputs and sums of so many rows, with rows of zeros before and behind them. */
export class Workspace {
  private readonly kernel: Kernel;
  private readonly margin: number;
  private readonly inputsAddress: number;
  private readonly sumsAddress: number;

  constructor(kernel: Kernel, room: Room) {
    this.kernel = kernel;
    this.margin = room.margin;
    // One row more, for the kernel takes rows by twos.
    this.inputsAddress = kernel.allocate(2 * room.width * (room.rows + 1 + 2 * room.margin));
    this.sumsAddress = kernel.allocate(4 * room.width * (room.rows + 1));
  }

  /** The inputs of the first `rows` rows of that depth; all around them is 0. */
  inputs(rows: number, depth: number): Int16Array {
    const { margin } = this;
    const all = this.kernel.shorts(this.inputsAddress, depth * (rows + 1 + 2 * margin));
    all.fill(0);
    return all.subarray(depth * margin, depth * (margin + rows));
  }

  /** The sums of the layer over the inputs, for each row, its taps so many rows apart. */
  multiply({ depth, outputs, taps }: Layer, rows: number, dilation: number): Int32Array {
    const sums = this.kernel.sums(this.sumsAddress, outputs * (rows + 1));
    sums.fill(0);
    const own = (taps.length - 1) / 2;
    taps.forEach((weights, tap) => {
      const row = this.margin + (tap - own) * dilation;
      const inputs = this.inputsAddress + 2 * depth * row;
      this.kernel.multiply(inputs, weights, this.sumsAddress, rows + (rows % 2), depth, outputs);
    });
    return sums;
  }
}
