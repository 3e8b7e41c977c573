import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import type { Kernel } from './kernel.js';

/** Weights of one layer, packed for the kernel. */
export interface Layer {
  /** Multiples of 8 and of 4. */
  readonly depth: number;
  readonly outputs: number;
  /** Where the weights of each tap (the row before, the row itself, the row behind) lie. */
  readonly taps: readonly number[];
  /** Where those numbers lie that a sum is multiplied by, and that are added then, for each output. */
  readonly factors: number;
  readonly bias: number;
}

/** Where a layer comes from, and what its inputs are like. */
export interface LayerSource {
  readonly name: string;
  readonly taps: number;
  /** What 1 is as an input. */
  readonly inputScale: number;
}

/** Puts the layer's weights into the kernel's memory. */
export function packLayer(file: ModelFile, kernel: Kernel, { name, taps, inputScale }: LayerSource): Layer {
  const weights = file.shorts(name);
  const scales = file.floats(`${name}.scales`);
  const columns = weights.length / scales.length;
  const inputs = columns / taps;
  const depth = roundUp(inputs, 8);
  const outputs = roundUp(scales.length, 4);
  const packed = Array.from({ length: taps }, (_, tap) => {
    const address = kernel.allocate(2 * depth * outputs);
    const target = kernel.shorts(address, depth * outputs);
    for (let output = 0; output < scales.length; output += 1) {
      const from = output * columns + tap * inputs;
      for (let i = 0; i < inputs; i += 1) target[packedPlace(output, i, depth)] = weights[from + i] ?? 0;
    }
    return address;
  });
  const factors = kernel.place(
    scales.map((scale) => scale / inputScale),
    outputs,
  );
  return { depth, outputs, taps: packed, factors, bias: kernel.place(file.floats(`${name}.bias`), outputs) };
}

/** [outputs / 4][depth / 8][4][8], as the kernel walks through them. */
function packedPlace(output: number, input: number, depth: number): number {
  const block = (output >> 2) * (depth >> 3) + (input >> 3);
  return 32 * block + 8 * (output & 3) + (input & 7);
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}
