// Holds the growths of a built folder against the levels of their year and the year before, as an end-to-end test of years,
// units, owners and names of indicators: node scripts/check-arithmetic.mjs OUT [--worst 20]
// Prints the share that agrees within one percentage point, of all and of those that `check` compares, and the worst.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measuredFigures } from '../dist/graph/measured-figure.js';

/**
 * @typedef {import('../dist/model/records.js').DocumentRecords} DocumentRecords
 * @typedef {import('../dist/model/records.js').ObservationRecord} ObservationRecord
 * @typedef {import('../dist/model/records.js').PassageRecord} PassageRecord
 * @typedef {import('../dist/graph/measured-figure.js').PlacedFigure} PlacedFigure
 * @typedef {{ growth: PlacedFigure, before: PlacedFigure, after: PlacedFigure, counted: number, gap: number }} Pair
 */

const { values, positionals } = parseArgs({
  options: { worst: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const [folder = 'out'] = positionals;
const figures = readdirSync(join(folder, 'records'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => figuresOf(readFileSync(join(folder, 'records', file), 'utf8')))
  .filter(({ record }) => record.kind === 'actual' && record.year !== null);
const comparable = new Set(measuredFigures(figures).map(({ key }) => key));

const levels = new Map();
for (const figure of figures.filter(({ record }) => record.measure === 'level' && record.amount !== null)) {
  const key = keyOf(figure, 0);
  levels.set(key, [...(levels.get(key) ?? []), figure]);
}
const pairs = figures
  .filter(isYearlyGrowth)
  .flatMap(pairsOf)
  .sort((a, b) => b.gap - a.gap);
const compared = pairs.filter(({ growth, before, after }) =>
  [growth, before, after].every(({ key }) => comparable.has(key)),
);
for (const [name, some] of /** @type {const} */ ([
  ['all', pairs],
  ['of whole years, by one method', compared],
])) {
  const agreeing = some.filter(({ gap }) => gap <= 1).length;
  console.log(
    `${name}: ${agreeing} of ${some.length} agree within 1 point (${percent(agreeing, some.length)})`,
  );
}
for (const pair of pairs.slice(0, Number(values.worst))) print(pair);

/** @param {string} lines */
function figuresOf(lines) {
  const records = /** @type {DocumentRecords} */ (
    lines
      .trim()
      .split('\n')
      .map((line) => /** @type {unknown} */ (JSON.parse(line)))
  );
  const document = records.find(({ k }) => k === 'document');
  const id = document?.k === 'document' ? document.id : '';
  const passages = records.filter((record) => record.k === 'passage');
  return records
    .filter((record) => record.k === 'observation')
    .map((record) => toFigure(record, passages, id));
}

/**
 * @param {ObservationRecord} record
 * @param {readonly PassageRecord[]} passages
 * @param {string} document
 * @returns {PlacedFigure}
 */
function toFigure(record, passages, document) {
  const { start, end, text } = record.evidence;
  const passage = passages.find((one) => one.start <= start && end <= one.end);
  return { key: record.id, about: record.about, sentence: passage?.text ?? text, document, record };
}

/**
 * @param {PlacedFigure} figure
 * @param {number} later
 */
function keyOf({ about, record }, later) {
  return JSON.stringify([about, record.indicator, (record.year ?? 0) + later]);
}

/** @param {PlacedFigure} figure */
function isYearlyGrowth({ record }) {
  const { measure, unit, year, baseYear } = record;
  return measure === 'change' && unit === '%' && (baseYear === undefined || baseYear + 1 === year);
}

/**
 * @param {PlacedFigure} growth
 * @returns {Pair[]}
 */
function pairsOf(growth) {
  const before = /** @type {PlacedFigure[]} */ (levels.get(keyOf(growth, -1)) ?? []);
  const after = /** @type {PlacedFigure[]} */ (levels.get(keyOf(growth, 0)) ?? []);
  return after.flatMap((b) =>
    before
      .filter(({ record }) => record.baseUnit === b.record.baseUnit)
      .map((a) => {
        const counted = ((b.record.amount ?? 0) / (a.record.amount ?? 0) - 1) * 100;
        return { growth, before: a, after: b, counted, gap: Math.abs(counted - growth.record.value) };
      }),
  );
}

/**
 * @param {number} part
 * @param {number} whole
 */
function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** @param {Pair} pair */
function print({ growth, before, after, counted, gap }) {
  const { about, indicator, year, value } = growth.record;
  console.log(
    `\n${gap.toFixed(1)}  ${about} ${indicator} ${year}: told ${value} %, counted ${counted.toFixed(1)} %`,
  );
  for (const { document, sentence, record } of [growth, after, before]) {
    console.log(
      `  ${document} ${record.value}${record.unit}: ${sentence.replaceAll(/\s+/gu, ' ').slice(0, 120)}`,
    );
  }
}
