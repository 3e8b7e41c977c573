import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compileKernel } from '../../../../../scripts/tagger/kernel.mjs';
import { Kernel } from '../../../../../src/extract/name/tagger/kernel.js';
import { packWeights } from '../../../../../src/extract/name/tagger/layer.js';

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

/** Row by row what the kernel's convolution adds to a row of zeros. */
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
  const tap = (i: number) => (output: number, input: number) => taps[i]?.[output * DEPTH + input] ?? 0;
  const [before, own, behind] = [tap(0), tap(1), tap(2)];
  const products = [
    before,
    (o: number, i: number) => before(o, i) + own(o, i) + behind(o, i),
    (o: number, i: number) => before(o, i) - own(o, i) + behind(o, i),
    behind,
  ].map((weight) => packWeights(kernel, { depth: DEPTH, outputs: OUTPUTS }, weight));
  const [spread, sums] = [kernel.allocate(4 * row * room), kernel.allocate(4 * sumRow * room)];
  const [factors, bias] = [
    kernel.place(new Float32Array(OUTPUTS).fill(1)),
    kernel.place(new Float32Array(OUTPUTS)),
  ];
  const target = kernel.allocate(sumRow * room);
  const pairs = kernel.run.spread(at, spread, row * room, rows, dilation * row, row);
  products.forEach((weights, i) => {
    const [from, to] = [spread + i * row * room, sums + i * sumRow * room];
    kernel.run.multiply(from, weights, to, pairs, DEPTH, OUTPUTS);
  });
  kernel.run.gather(sums, sumRow * room, factors, bias, target, rows, dilation * sumRow, sumRow);
  return [...kernel.views.floats.subarray(target / 4, target / 4 + rows * OUTPUTS)];
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
    [7, 1],
    [7, 2],
    [9, 4],
    [5, 16],
    [33, 16],
    [64, 8],
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
