// Fits data/names/weights.tsv: how much each feature speaks for a name of each type, from names that readers found in
// documents. What is kept are weights of features, no names. Run by hand after `npm run build`.
//
//   node scripts/fit-names.mjs [SHARED] [--out FILE]

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { THING_TYPES } from '../dist/model/vocabulary.js';
import { examplesOf, FeatureNumbers, withoutRare } from './names/examples.mjs';
import { readGoldDocuments } from './names/gold-documents.mjs';
import { fitWeights } from './names/logistic.mjs';

/** Weights below this are left out. */
const LEAST = 0.05;
const SOURCE = 'fitted by scripts/fit-names.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(import.meta.dirname, '../data/names/weights.tsv') } },
});
const documents = await readGoldDocuments(positionals[0] ?? join(import.meta.dirname, '../../shared'));
const numbers = new FeatureNumbers();
const examples = documents.map((document) => ({
  county: document.county,
  groups: examplesOf(document, numbers),
}));
const weights = fitWeights(withoutRare(examples), numbers.numbers.size);

/** @type {Map<string, Map<string, number>>} */
const byFeature = new Map();
for (const [name, i] of numbers.numbers) {
  const [type = '', feature = ''] = name.split('\t');
  const weight = weights[i] ?? 0;
  if (Math.abs(weight) < LEAST) continue;
  byFeature.set(feature, (byFeature.get(feature) ?? new Map()).set(type, weight));
}
const rows = [...byFeature]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, row]) => {
    const cells = THING_TYPES.map((type) => row.get(type)?.toFixed(2) ?? '');
    return [feature, ...cells, SOURCE].join('\t');
  });
writeFileSync(values.out, `${['feature', ...THING_TYPES, 'source'].join('\t')}\n${rows.join('\n')}\n`);
console.log(`${documents.length} documents, ${rows.length} features`);
