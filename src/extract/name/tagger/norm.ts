import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import type { Kernel } from './kernel.js';

/** What a normalised 1 is as an input of the kernel: ±8 fit. */
export const NORM_SCALE = 256;

/** Where the scale and the shift of a norm lie: what rows are brought to from mean 0 and deviation 1. */
export interface Norm {
  readonly gain: number;
  readonly bias: number;
}

/** Puts a norm of the model into the kernel's memory. */
export function packNorm(file: ModelFile, kernel: Kernel, name: string): Norm {
  const scaled = (values: Float32Array): number => kernel.place(values.map((value) => value * NORM_SCALE));
  return { gain: scaled(file.floats(`${name}.gain`)), bias: scaled(file.floats(`${name}.bias`)) };
}
