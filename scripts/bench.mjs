// Times the pipeline, stage by stage, against the segmenter's tag() alone on the same text in the same run, and prints
// ratios: milliseconds depend on the machine, ratios hardly do. Opening dictionaries is left out on both sides.
//
//   npm run bench [-- INPUT…]     INPUT: files or folders; by default ../shared/scale/county, else data/samples

import { existsSync } from 'node:fs';
import { extractDocument, openResources, readCorpus, STAGES } from '../dist/pipeline/index.js';

/** @typedef {import('../dist/model/document.js').CorpusFile} CorpusFile */

const ROUNDS = 5;
/** What the whole pipeline may take, as a multiple of tag() alone. */
const TARGET = 4;

const inputs = process.argv.slice(2);
const fallback = ['../shared/scale/county', 'data/samples'].filter((path) => existsSync(path)).slice(0, 1);
const resources = openResources();
const files = await readAll(inputs.length > 0 ? inputs : fallback);
const characters = files.reduce((sum, { raw }) => sum + raw.length, 0);

/** @param {readonly string[]} paths */
async function readAll(paths) {
  /** @type {CorpusFile[]} */
  const all = [];
  for await (const file of readCorpus(paths, {}, () => undefined)) all.push(file);
  return all;
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What one round took, by name. Milliseconds. */
class Round {
  /** @type {Map<string, number>} */
  took = new Map();

  /**
   * @template T
   * @param {string} name
   * @param {() => T} run
   */
  time(name, run) {
    const started = performance.now();
    const result = run();
    this.took.set(name, (this.took.get(name) ?? 0) + performance.now() - started);
    return result;
  }
}

function runRound() {
  const round = new Round();
  for (const { raw } of files) round.time('tag', () => resources.segmenter.tag(raw));
  for (const file of files) {
    round.time('whole', () => extractDocument(file, resources, (name, run) => round.time(name, run)));
  }
  return round.took;
}

runRound(); // warms up: compiled code, divisions in memory
const rounds = Array.from({ length: ROUNDS }, runRound);

/** @param {string} name */
const medianOf = (name) => median(rounds.map((took) => took.get(name) ?? 0));

console.log(
  `${files.length} documents, ${characters} characters, ${resources.segmenter.engine}, median of ${ROUNDS}`,
);
for (const name of ['tag', ...STAGES, 'whole']) {
  const milliseconds = medianOf(name);
  const columns = [
    name.padEnd(10),
    `${milliseconds.toFixed(0).padStart(6)} ms`,
    `${(characters / milliseconds).toFixed(0).padStart(6)} characters/ms`,
    `${(milliseconds / medianOf('tag')).toFixed(2).padStart(6)} × tag`,
  ];
  console.log(columns.join('  '));
}
const ratio = medianOf('whole') / medianOf('tag');
console.log(`whole pipeline ÷ tag: ${ratio.toFixed(2)} (target: at most ${TARGET})`);
if (ratio > TARGET) process.exitCode = 1;
