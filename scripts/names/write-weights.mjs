import { writeFileSync } from 'node:fs';
import { THING_TYPES } from '../../dist/model/vocabulary.js';

/** Weights below this are left out. */
const LEAST = 0.05;
const SOURCE = 'fitted by scripts/fit-names.mjs';

/**
 * Writes a table of weights, a line a feature, sorted; gives the number of lines.
 *
 * @param {Float64Array} weights By the number of TYPE TAB FEATURE.
 * @param {ReadonlyMap<string, number>} numbers
 * @param {string} file
 */
export function writeWeights(weights, numbers, file) {
  /** @type {Map<string, Map<string, number>>} */
  const byFeature = new Map();
  for (const [name, i] of numbers) {
    const [type = '', feature = ''] = name.split('\t');
    const weight = weights[i] ?? 0;
    if (Math.abs(weight) < LEAST) continue;
    byFeature.set(feature, (byFeature.get(feature) ?? new Map()).set(type, weight));
  }
  const rows = [...byFeature]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => {
      const cells = THING_TYPES.map((/** @type {string} */ type) => row.get(type)?.toFixed(2) ?? '');
      return [feature, ...cells, SOURCE].join('\t');
    });
  writeFileSync(file, `${['feature', ...THING_TYPES, 'source'].join('\t')}\n${rows.join('\n')}\n`);
  return rows.length;
}
