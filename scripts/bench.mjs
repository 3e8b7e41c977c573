// Times the pipeline with each reader of names, stage by stage, against the segmenter's tag() alone on the same text in
// the same run, and prints ratios: milliseconds depend on the machine, ratios hardly do. Opening dictionaries is left
// out on both sides. Beside the clock stands processor time, all threads of the process together: on a machine that
// others use as well it is the surer one, and on a quiet one the larger one.
//
//   npm run bench [-- [--fast | --full] INPUT…]
//
// INPUT: files or folders; by default ../shared/scale/county, else data/samples. Ends with 1 where a target is missed.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { readQuantities } from '../dist/extract/quantity/read-quantities.js';
import { readTimes } from '../dist/extract/time/read-times.js';
import { openGazetteer } from '../dist/gazetteer/index.js';
import {
  extractDocument,
  openNameReader,
  openResources,
  readCorpus,
  STAGES,
} from '../dist/pipeline/index.js';

/** @typedef {import('../dist/model/document.js').CorpusFile} CorpusFile */
/** @typedef {{ clock: number, processor: number }} Took in milliseconds */

const ROUNDS = 5;
/** Times and quantities, which are a part of `extract`, on their own. */
const FIGURES = 'figures';
/** What the whole pipeline may take without the tagger, as a multiple of tag() alone. */
const FAST_TARGET = 4;
/** What times and quantities together may take, as a multiple of tag() alone. */
const FIGURES_TARGET = 0.5;
/** Characters that the whole pipeline must read in a second with the tagger. */
const FULL_TARGET = 40_000;
/** What opening the gazetteer may take, in milliseconds. */
const OPENING_TARGET = 100;

const { values: only, positionals: inputs } = parseArgs({
  options: { fast: { type: 'boolean' }, full: { type: 'boolean' } },
  allowPositionals: true,
});
const fallback = ['../shared/scale/county', 'data/samples'].filter((path) => existsSync(path)).slice(0, 1);
const files = await readAll(inputs.length > 0 ? inputs : fallback);
const characters = files.reduce((sum, { raw }) => sum + raw.length, 0);
const resources = openResources();
const { segmenter } = resources;
const tagAlone = openTag();

/** The engine's own tag(): the pipeline's keeps the tags of words, and is not what to compare with. */
function openTag() {
  if (!segmenter.engine.startsWith('nodejieba ')) return segmenter.tag;
  /** @type {{ tag: (text: string) => unknown }} */
  const { tag } = createRequire(import.meta.url)('nodejieba');
  return tag;
}

/** @param {readonly string[]} paths */
async function readAll(paths) {
  /** @type {CorpusFile[]} */
  const all = [];
  for await (const file of readCorpus(paths, {}, () => undefined)) all.push(file);
  return all;
}

/** What one round took, by name. */
class Round {
  /** @type {Map<string, Took>} */
  took = new Map();

  /**
   * @template T
   * @param {string} name
   * @param {() => T} run
   */
  time(name, run) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    const result = run();
    const { user, system } = process.cpuUsage(before);
    const { clock, processor } = this.took.get(name) ?? { clock: 0, processor: 0 };
    this.took.set(name, {
      clock: clock + performance.now() - started,
      processor: processor + (user + system) / 1000,
    });
    return result;
  }
}

/**
 * Reads times and quantities once more, apart from names.
 *
 * @param {ReadonlyMap<string, unknown>} given by the stages of a document
 */
function readFigures(given) {
  const { calendar } = /** @type {import('../dist/model/document.js').SourceDocument} */ (
    given.get('corpus')
  );
  const places = /** @type {import('../dist/gazetteer/gazetteer.js').GazetteerScope} */ (
    given.get('gazetteer')
  );
  const sentences = /** @type {import('../dist/model/sentence.js').Sentence[]} */ (given.get('segment'));
  for (const sentence of sentences) {
    readTimes(sentence, { calendar, places });
    readQuantities(sentence);
  }
}

/** @param {import('../dist/extract/index.js').NameReader} names */
function runRound(names) {
  const round = new Round();
  for (const { raw } of files) round.time('tag', () => tagAlone(raw));
  for (const file of files) {
    /** @type {Map<string, unknown>} */
    const given = new Map();
    const run = () =>
      extractDocument(file, { ...resources, names }, (name, stage) => {
        const result = round.time(name, stage);
        given.set(name, result);
        return result;
      });
    round.time('whole', run);
    round.time(FIGURES, () => readFigures(given));
  }
  return round.took;
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Prints what the stages take with a reader, and gives what the whole took.
 *
 * @param {import('../dist/extract/index.js').ReaderName} reader
 */
function bench(reader) {
  const names = openNameReader(reader);
  runRound(names); // warms up: compiled code, divisions in memory
  const rounds = Array.from({ length: ROUNDS }, () => runRound(names));
  /** @type {(name: string, kind: keyof Took) => number} */
  const medianOf = (name, kind) => median(rounds.map((took) => took.get(name)?.[kind] ?? 0));
  /** @type {(name: string, kind: keyof Took) => number} Of each round, since the machine's speed drifts. */
  const ratioOf = (name, kind) =>
    median(rounds.map((took) => (took.get(name)?.[kind] ?? 0) / (took.get('tag')?.[kind] ?? 1)));

  console.log(`--reader ${reader}${' '.repeat(11)}clock   × tag   processor   × tag   characters a second`);
  for (const name of ['tag', ...STAGES, 'whole', FIGURES]) {
    const [clock, processor] = [medianOf(name, 'clock'), medianOf(name, 'processor')];
    const columns = [
      name.padEnd(16),
      `${clock.toFixed(0).padStart(8)} ms`,
      ratioOf(name, 'clock').toFixed(2).padStart(7),
      `${processor.toFixed(0).padStart(8)} ms`,
      ratioOf(name, 'processor').toFixed(2).padStart(7),
      ((1000 * characters) / clock).toFixed(0).padStart(12),
      `(${((1000 * characters) / processor).toFixed(0)})`,
    ];
    console.log(columns.join(' '));
  }
  return {
    ratios: [ratioOf('whole', 'clock'), ratioOf('whole', 'processor')],
    figures: [ratioOf(FIGURES, 'clock'), ratioOf(FIGURES, 'processor')],
    rates: [medianOf('whole', 'clock'), medianOf('whole', 'processor')].map((ms) => (1000 * characters) / ms),
  };
}

/** @param {readonly string[]} figures by the clock, by processor time */
const bothWays = ([clock, processor]) => `${clock} by the clock, ${processor} by processor time`;

/**
 * Tells whether ratios keep to their target.
 *
 * @param {string} what
 * @param {readonly number[]} ratios by the clock, by processor time
 * @param {number} target
 */
function hold(what, ratios, target) {
  const found = bothWays(ratios.map((ratio) => ratio.toFixed(2)));
  console.log(`${what}: ${found} (target: at most ${target})`);
  if (Math.min(...ratios) > target) process.exitCode = 1;
}

/** Opens the gazetteer, which a process does once, a few times over; milliseconds. */
function benchOpening() {
  const round = () => {
    const started = process.cpuUsage();
    openGazetteer();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  return median(Array.from({ length: ROUNDS }, round));
}

const opening = benchOpening();
console.log(
  `opening the gazetteer: ${opening.toFixed(0)} ms of processor time (target: at most ${OPENING_TARGET})`,
);
if (opening > OPENING_TARGET) process.exitCode = 1;
console.log(`${files.length} documents, ${characters} characters, ${segmenter.engine}, median of ${ROUNDS}`);
const both = only.fast === only.full;
if (both || only.fast) {
  const { ratios, figures } = bench('fast');
  hold('fast, whole pipeline ÷ tag', ratios, FAST_TARGET);
  hold('times and quantities ÷ tag', figures, FIGURES_TARGET);
}
if (both || only.full) {
  const { rates } = bench('full');
  const found = bothWays(rates.map((rate) => rate.toFixed(0)));
  console.log(`full, characters a second: ${found} (target: at least ${FULL_TARGET})`);
  if (Math.max(...rates) < FULL_TARGET) process.exitCode = 1;
}
