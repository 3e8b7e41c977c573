// The figures of issue 6 beside what they must reach.
import { evaluateDocuments } from '../../dist/evaluate/score.js';

/** @typedef {import('../../dist/evaluate/score.js').ScoredDocument} ScoredDocument */
/** @typedef {import('../../dist/evaluate/score.js').Evaluation} Evaluation */
/** @typedef {{ all: Evaluation, counties: Evaluation, prefectures: Evaluation }} Figures */

/**
 * What is told, what it must reach, and where it stands; shares, but for the wrong codes.
 *
 * @type {readonly (readonly [string, string, (figures: Figures) => number | undefined])[]}
 */
const ROWS = [
  ['core types, lenient F1', '≥ 76', ({ all }) => all.lenient['(core)']?.f1],
  ['core types, strict F1', '≥ 68', ({ all }) => all.strict['(core)']?.f1],
  ['all types, lenient F1', '≥ 74', ({ all }) => all.lenient['(all)']?.f1],
  ['all types, strict F1', '', ({ all }) => all.strict['(all)']?.f1],
  ['Project, lenient F1', '≥ 75', ({ all }) => all.lenient['Project']?.f1],
  ['Company, lenient F1', '', ({ all }) => all.lenient['Company']?.f1],
  ['Township, strict F1', '≥ 90', ({ all }) => all.strict['Township']?.f1],
  ['County, strict F1', '≥ 90', ({ all }) => all.strict['County']?.f1],
  ['Village, strict F1', '≥ 80', ({ all }) => all.strict['Village']?.f1],
  ['relations F1', '≥ 50', ({ all }) => all.relations.f1],
  ['county of aligned entities, counties', '≥ 96', ({ counties }) => counties.county],
  ['county of aligned entities, prefectures', '≥ 90', ({ prefectures }) => prefectures.county],
  ['division codes, right of those in the gold', '≥ 95', ({ all }) => all.code],
  ['division codes, wrong (number)', '0', ({ all }) => all.codeWrong / 100],
  ['mention in place', '≥ 97', ({ all }) => all.mention],
];

/**
 * @param {readonly ScoredDocument[]} documents
 * @returns {Figures}
 */
export function figuresOf(documents) {
  const isCounty = (/** @type {ScoredDocument} */ { gold }) => gold.document?.county !== null;
  return {
    all: evaluateDocuments(documents),
    counties: evaluateDocuments(documents.filter(isCounty)),
    prefectures: evaluateDocuments(documents.filter((document) => !isCounty(document))),
  };
}

/**
 * A table with a column for each reader.
 *
 * @param {Readonly<Record<string, Figures>>} columns
 * @returns {string}
 */
export function tableOf(columns) {
  const names = Object.keys(columns);
  const head = ['in percent', 'must reach', ...names];
  const rows = ROWS.map(([what, target, of]) => [
    what,
    target,
    ...Object.values(columns).map((figures) =>
      (100 * (of(figures) ?? 0)).toFixed(what.includes('number') ? 0 : 1),
    ),
  ]);
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (/** @type {readonly string[]} */ row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [head, ...rows].map(line).join('\n');
}

/**
 * Lenient F1 of each type, a column for each reader.
 *
 * @param {Readonly<Record<string, Figures>>} columns
 * @returns {string}
 */
export function typesTableOf(columns) {
  const [first] = Object.values(columns);
  const types = Object.entries(first?.all.lenient ?? {})
    .sort(([, a], [, b]) => b.tp + b.fn - a.tp - a.fn)
    .map(([type]) => type);
  const score = (/** @type {Evaluation} */ { lenient, strict }, /** @type {string} */ type) =>
    [lenient[type]?.p, lenient[type]?.r, lenient[type]?.f1, strict[type]?.f1]
      .map((share) => (100 * (share ?? 0)).toFixed(1).padStart(6))
      .join('');
  const head = Object.keys(columns).map((name) => `${name}: P R F1, strict F1`.padStart(26));
  return [
    `${'by type, lenient'.padEnd(16)}${head.join('')}`,
    ...types.map(
      (type) =>
        type.padEnd(16) +
        Object.values(columns)
          .map(({ all }) => score(all, type).padStart(26))
          .join(''),
    ),
  ].join('\n');
}
