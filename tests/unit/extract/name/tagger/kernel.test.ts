import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compileKernel } from '../../../../../scripts/tagger/kernel.mjs';
import { packProducts } from '../../../../../src/extract/name/tagger/convolution.js';
import { Convolver } from '../../../../../src/extract/name/tagger/convolver.js';
import { Kernel } from '../../../../../src/extract/name/tagger/kernel.js';

const [DEPTH, OUTPUTS] = [16, 32];
const MARGIN = 64;

const compiled = new Uint8Array(readFileSync('data/tagger/kernel.wasm'));

/** Whole numbers from -most to most, the same at every run. */
function numbers(count: number, most: number): number[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % (2 * most + 1)) - most;
  });
}

/** Row by row what the kernel's convolution adds to rows of zeros. */
function convolve(
  kernel: Kernel,
  rows: number,
  dilation: number,
  inputs: number[],
  taps: number[][],
): number[] {
  const [row, sumRow, room] = [2 * DEPTH, 4 * OUTPUTS, rows + 2 * MARGIN];
  const at = kernel.allocate(row * room) + row * MARGIN;
  kernel.views.shorts.set(inputs, at / 2);
  const hidden = kernel.allocate(sumRow * rows);
  const shape = { depth: DEPTH, outputs: OUTPUTS };
  const convolution = {
    ...shape,
    ...packProducts(kernel, {
      ...shape,
      weight: (output, tap, input) => taps[tap]?.[output * DEPTH + input] ?? 0,
    }),
    norm: { gain: 0, bias: 0 },
    dilation,
    factors: kernel.place(new Float32Array(OUTPUTS).fill(1)),
    bias: kernel.place(new Float32Array(OUTPUTS)),
  };
  new Convolver(kernel, { rows, dilation, width: OUTPUTS }).add(convolution, { inputs: at, hidden }, rows);
  return [...kernel.views.floats.subarray(hidden / 4, hidden / 4 + rows * OUTPUTS)];
}

/** The same by the definition. */
function plainly(rows: number, dilation: number, inputs: number[], taps: number[][]): number[] {
  const input = (row: number, i: number): number =>
    row < 0 || row >= rows ? 0 : (inputs[row * DEPTH + i] ?? 0);
  return Array.from({ length: rows * OUTPUTS }, (_, place) => {
    const [row, output] = [Math.floor(place / OUTPUTS), place % OUTPUTS];
    let sum = 0;
    taps.forEach((weights, tap) => {
      for (let i = 0; i < DEPTH; i += 1) {
        sum += input(row + (tap - 1) * dilation, i) * (weights[output * DEPTH + i] ?? 0);
      }
    });
    return Math.max(0, Math.fround(sum));
  });
}

describe('the kernel', () => {
  test('is what its text gives (run scripts/tagger/compile-kernel.mjs)', async () => {
    const source = readFileSync('scripts/tagger/kernel.wat', 'utf8');
    expect(Buffer.from(await compileKernel(source)).equals(compiled)).toBe(true);
  });

  test.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [7, 1],
    [7, 2],
    [8, 2],
    [9, 4],
    [31, 4],
    [5, 16],
    [33, 16],
    [64, 8],
    [90, 8],
    [125, 16],
  ])('convolves %i rows %i apart exactly', (rows, dilation) => {
    const inputs = numbers(rows * DEPTH, 2047);
    const weights = numbers(3 * OUTPUTS * DEPTH, 2047);
    const taps = [0, 1, 2].map((tap) => weights.slice(tap * OUTPUTS * DEPTH, (tap + 1) * OUTPUTS * DEPTH));
    const convolved = convolve(new Kernel(compiled), rows, dilation, inputs, taps);
    expect(convolved).toEqual(plainly(rows, dilation, inputs, taps));
  });

  test('gives exponentials within a millionth, and 0 for what is too small', () => {
    const kernel = new Kernel(compiled);
    const exponents = Float32Array.from({ length: 400 }, (_, i) => -i / 9.97);
    const address = kernel.place(exponents);
    kernel.run.exponentiate(address, exponents.length);
    const found = kernel.views.floats.subarray(address / 4, address / 4 + exponents.length);
    exponents.forEach((exponent, i) => {
      if (exponent < -40) expect(found[i]).toBe(0);
      else expect((found[i] ?? 0) / Math.exp(exponent)).toBeCloseTo(1, 6);
    });
  });
});
