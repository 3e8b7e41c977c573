import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import type { Kernel } from './kernel.js';
import { LABELS, LANE_OF_LABEL, LANES } from './labels.js';

/** What a normalised 1 is as an input of the kernel: ±8 fit. */
export const NORM_SCALE = 256;

/** So low a score that a lane without a label never counts. */
const IMPOSSIBLE = -1000;

/** Where the scale and the shift of a norm lie: what rows are brought to from mean 0 and deviation 1. */
export interface Norm {
  readonly gain: number;
  readonly bias: number;
}

/** Weights of a product in the kernel's memory. */
export interface Layer {
  /** Multiples of 4 and of 16. */
  readonly depth: number;
  readonly outputs: number;
  readonly weights: number;
  /** Where those numbers lie that a sum is multiplied by, and that are added then, for each output. */
  readonly factors: number;
  readonly bias: number;
}

/** Puts a norm of the model into the kernel's memory. */
export function packNorm(file: ModelFile, kernel: Kernel, name: string): Norm {
  const scaled = (values: Float32Array): number => kernel.place(values.map((value) => value * NORM_SCALE));
  return { gain: scaled(file.floats(`${name}.gain`)), bias: scaled(file.floats(`${name}.bias`)) };
}

/** The last layer, whose outputs are the lanes of one random field after the other. */
export function packHeads(file: ModelFile, kernel: Kernel): Layer {
  const { weights, factors, bias } = readLayer(file, 'heads', NORM_SCALE);
  const depth = weights.length / factors.length;
  const outputs = (factors.length / LABELS) * LANES;
  const rows = new Array<number | undefined>(outputs).fill(undefined);
  factors.forEach((_, i) => {
    rows[Math.floor(i / LABELS) * LANES + (LANE_OF_LABEL[i % LABELS] ?? 0)] = i;
  });
  const take = (from: Float32Array, otherwise: number): Float32Array =>
    Float32Array.from(rows, (row) => (row === undefined ? otherwise : (from[row] ?? 0)));
  const weight = (output: number, i: number): number => {
    const row = rows[output];
    return row === undefined ? 0 : (weights[row * depth + i] ?? 0);
  };
  return {
    depth,
    outputs,
    weights: packWeights(kernel, { depth, outputs }, weight),
    factors: kernel.place(take(factors, 0)),
    bias: kernel.place(take(bias, IMPOSSIBLE)),
  };
}

/** The numbers of a layer as the model has them, for each output a row of weights. */
export interface LayerNumbers {
  readonly weights: Int16Array;
  readonly factors: Float32Array;
  readonly bias: Float32Array;
}

/** Reads the numbers of a layer, of which `inputScale` is what 1 is among its inputs. */
export function readLayer(file: ModelFile, name: string, inputScale: number = NORM_SCALE): LayerNumbers {
  return {
    weights: file.shorts(name),
    factors: file.floats(`${name}.scales`).map((scale) => scale / inputScale),
    bias: file.floats(`${name}.bias`),
  };
}

/** Puts weights into the kernel's memory as it walks through them, [outputs / 16][depth / 2][16][2]; gives the address. */
export function packWeights(
  kernel: Kernel,
  { depth, outputs }: Pick<Layer, 'depth' | 'outputs'>,
  weight: (output: number, input: number) => number,
): number {
  const address = kernel.allocate(2 * depth * outputs);
  const target = kernel.views.shorts.subarray(address / 2, address / 2 + depth * outputs);
  for (let output = 0; output < outputs; output += 1) {
    const from = (output >> 4) * 16 * depth + 2 * (output & 15);
    for (let i = 0; i < depth; i += 1) target[from + 32 * (i >> 1) + (i & 1)] = weight(output, i);
  }
  return address;
}
