import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import type { Kernel } from './kernel.js';
import { type Layer, type Norm, packNorm, packWeights, readLayer } from './layer.js';

/** The largest sum of two inputs. */
const MOST_INPUT = 2 * 2047;
const MOST_SUM = 2 ** 31;

/** A convolution over three rows, which the kernel computes as four products that give two rows. */
export interface Convolution extends Omit<Layer, 'weights'> {
  readonly norm: Norm;
  /** Weights of the row before, of all three added, of all three with the middle one taken off, of the row behind. */
  readonly products: readonly number[];
  /** How many rows the three lie apart. */
  readonly dilation: number;
}

/** Puts the convolution of that number into the kernel's memory. */
export function packConvolution(file: ModelFile, kernel: Kernel, number: number): Convolution {
  const { weights, factors, bias } = readLayer(file, `mix${number}`);
  const outputs = factors.length;
  const depth = weights.length / outputs / 3;
  const weight = (output: number, tap: number, i: number): number =>
    weights[(3 * output + tap) * depth + i] ?? 0;
  const sum = (sign: 1 | -1) => (output: number, i: number) =>
    weight(output, 0, i) + sign * weight(output, 1, i) + weight(output, 2, i);
  checkRange({ depth, outputs }, [sum(1), sum(-1)]);
  const products = [
    (output: number, i: number) => weight(output, 0, i),
    sum(1),
    sum(-1),
    (output: number, i: number) => weight(output, 2, i),
  ];
  return {
    norm: packNorm(file, kernel, `norm${number}`),
    depth,
    outputs,
    products: products.map((product) => packWeights(kernel, { depth, outputs }, product)),
    factors: kernel.place(factors),
    bias: kernel.place(bias),
    dilation: file.dilations[number] ?? 1,
  };
}

/** Throws where the two middle products could together leave the range of 32 bits. */
function checkRange(
  { depth, outputs }: Pick<Layer, 'depth' | 'outputs'>,
  products: readonly ((output: number, input: number) => number)[],
): void {
  for (let output = 0; output < outputs; output += 1) {
    let most = 0;
    for (const product of products) {
      for (let i = 0; i < depth; i += 1) most += MOST_INPUT * Math.abs(product(output, i));
    }
    if (most >= MOST_SUM) throw new Error(`The tagger's weights are too large: output ${output}`);
  }
}
