import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import type { Kernel } from './kernel.js';
import { type Layer, NORM_SCALE, type Norm, packNorm, packWeights, readLayer } from './layer.js';

/** Eight times a sum must fit into 32 bits: the kernel divides some by 8. */
const MOST_SUM = 2 ** 28;

/** A convolution over three rows, which the kernel computes for four rows at once, for two, or for one. */
export interface Convolution extends Omit<Layer, 'weights'> {
  readonly norm: Norm;
  /** How many rows the three lie apart. */
  readonly dilation: number;
  /** Weights of the products that give four rows, and two. */
  readonly quads: readonly number[];
  readonly pairs: readonly number[];
  /** Weights of the row before and of the row itself: what one needs that has none behind it. */
  readonly before: number;
  readonly own: number;
}

/** Puts the convolution of that number into the kernel's memory. */
export function packConvolution(file: ModelFile, kernel: Kernel, number: number): Convolution {
  const { weights, factors, bias } = readLayer(file, `mix${number}`);
  const outputs = factors.length;
  const depth = weights.length / outputs / 3;
  const weight = (output: number, tap: number, i: number): number =>
    weights[(3 * output + tap) * depth + i] ?? 0;
  const taps = { depth, outputs, weight };
  checkRange(taps, file, `norm${number}`);
  return {
    norm: packNorm(file, kernel, `norm${number}`),
    dilation: file.dilations[number] ?? 1,
    depth,
    outputs,
    ...packProducts(kernel, taps),
    factors: kernel.place(factors),
    bias: kernel.place(bias),
  };
}

/** The weights of a convolution: those of the row before are tap 0, those of the row behind tap 2. */
export interface Taps extends Pick<Layer, 'depth' | 'outputs'> {
  readonly weight: (output: number, tap: number, input: number) => number;
}

/** Puts the weights of all products into the kernel's memory. */
export function packProducts(
  kernel: Kernel,
  { weight, ...shape }: Taps,
): Pick<Convolution, 'quads' | 'pairs' | 'before' | 'own'> {
  /** The weights of the three rows, each so many times. */
  const pack = (...times: readonly [before: number, own: number, behind: number]): number =>
    packWeights(kernel, shape, (output, i) =>
      times.reduce((sum, factor, tap) => sum + factor * weight(output, tap, i), 0),
    );
  const [before, own, behind] = [pack(1, 0, 0), pack(0, 1, 0), pack(0, 0, 1)];
  const [sum, difference] = [pack(1, 1, 1), pack(1, -1, 1)];
  return {
    quads: [before, sum, difference, pack(1, 2, 4), pack(1, -2, 4), behind],
    pairs: [before, sum, difference, behind],
    before,
    own,
  };
}

/**
 * Throws where a sum could be too large. What a norm gives before its scale and shift has a length of at most the square
 * root of its width, so that a sum of products with it is at most that times the length of the weights.
 */
function checkRange({ depth, outputs, weight }: Taps, file: ModelFile, norm: string): void {
  const [gain, bias] = [file.floats(`${norm}.gain`), file.floats(`${norm}.bias`)];
  for (let output = 0; output < outputs; output += 1) {
    let most = 0;
    for (const tap of [0, 1, 2]) {
      let [squares, shift, rounding] = [0, 0, 0];
      for (let i = 0; i < depth; i += 1) {
        const one = weight(output, tap, i);
        squares += (one * (gain[i] ?? 0)) ** 2;
        shift += one * (bias[i] ?? 0);
        rounding += Math.abs(one) / 2;
      }
      most += NORM_SCALE * (Math.sqrt(squares * depth) + Math.abs(shift)) + rounding;
    }
    if (most >= MOST_SUM) throw new Error(`The tagger's weights are too large: ${norm}, output ${output}`);
  }
}
