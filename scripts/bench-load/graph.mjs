import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../dist/cli/read-lines.js';
import { cutGraph } from './cut-graph.mjs';

/** @typedef {import('./cut-graph.mjs').Size} Size */
/** @typedef {Size & { built: string, file: string, lines: () => Iterable<string> }} LargeGraph `built` as `build` leaves it */

/** 320 reports of cities and counties, where there are such. */
const SCALE = '../shared/scale/reports.jsonl.gz';
const SAMPLES = 'data/samples';

/**
 * Builds the reports of `../shared/scale`, or the samples where they are absent, and gives the folder.
 *
 * @param {string} folder
 */
export function buildBase(folder) {
  const input = existsSync(SCALE) ? SCALE : SAMPLES;
  console.log(input === SCALE ? `made from ${SCALE}` : `${SCALE} is absent: made from ${SAMPLES}, repeated`);
  const base = join(folder, 'base');
  const main = ['dist/main.js', 'build', input, '--out', base, '--reader', 'fast', '--quiet'];
  const { status } = spawnSync(process.execPath, main, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${input} could not be built`);
  return base;
}

/**
 * Writes a graph of that size from what was built, and of its shape.
 *
 * @param {string} folder
 * @param {string} base
 * @param {Size} wanted
 * @returns {LargeGraph}
 */
export function makeGraph(folder, base, wanted) {
  const built = join(folder, 'built');
  mkdirSync(built);
  const file = join(built, 'graph.json');
  const descriptor = openSync(file, 'w');
  for (const text of cutGraph(() => readLines(join(base, 'graph.json')), wanted)) writeSync(descriptor, text);
  closeSync(descriptor);
  return { ...wanted, built, file, lines: () => readLines(file) };
}
