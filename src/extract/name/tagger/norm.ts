import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import { MOST } from './embeddings.js';

/** What a normalised 1 is as an input of the kernel: ±8 fit. */
export const NORM_SCALE = 256;

const EPSILON = 1e-5;

/** Brings a row to mean 0 and deviation 1, then to a learned scale and shift. */
export interface Norm {
  readonly gain: Float32Array;
  readonly bias: Float32Array;
}

/** Reads a norm of the model. */
export function readNorm(file: ModelFile, name: string): Norm {
  return { gain: file.floats(`${name}.gain`), bias: file.floats(`${name}.bias`) };
}

/** Writes the normalised rows as inputs of the kernel. */
export function normalise(
  hidden: Float32Array,
  rows: number,
  { gain, bias }: Norm,
  target: Int16Array,
): void {
  const width = gain.length;
  for (let from = 0; from < rows * width; from += width) {
    let sum = 0;
    for (let i = 0; i < width; i += 1) sum += hidden[from + i] ?? 0;
    const mean = sum / width;
    let squares = 0;
    for (let i = 0; i < width; i += 1) squares += ((hidden[from + i] ?? 0) - mean) ** 2;
    const factor = NORM_SCALE / Math.sqrt(squares / width + EPSILON);
    for (let i = 0; i < width; i += 1) {
      const value = ((hidden[from + i] ?? 0) - mean) * factor * (gain[i] ?? 0) + NORM_SCALE * (bias[i] ?? 0);
      target[from + i] = Math.round(Math.max(-MOST, Math.min(MOST, value)));
    }
  }
}
