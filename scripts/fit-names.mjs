// Fits data/names/weights.tsv: how much each feature speaks for a name of each type, from names that readers found in
// documents. What is kept are weights of features, no names. Run by hand after `npm run build`.
//
//   node scripts/fit-names.mjs SHARED [--without COUNTY] [--out FILE]

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { choicesOf } from '../dist/extract/name/features/choices.js';
import { readGoldDocuments } from './names/gold-documents.mjs';
import { fitWeights } from './names/logistic.mjs';

/** @typedef {import('./names/gold-documents.mjs').GoldDocument} GoldDocument */
/** @typedef {import('./names/logistic.mjs').Example} Example */

const FEWEST = 4;
const LEAST = 0.02;
const SOURCE = 'fitted by scripts/fit-names.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../data/names/weights.tsv') },
  },
});
const documents = await readGoldDocuments(positionals[0] ?? join(import.meta.dirname, '../../shared'));

/** @type {Map<string, number>} */
const numbers = new Map();
const groups = documents.filter(({ county }) => county !== values.without).flatMap(groupsOf);
const seen = new Int32Array(numbers.size);
for (const { features } of groups.flat())
  for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
const weights = fitWeights(
  groups.map((group) => group.map(withoutRare)),
  numbers.size,
);
const rows = [...numbers]
  .map(([name, i]) => ({ name, weight: weights[i] ?? 0 }))
  .filter(({ weight }) => Math.abs(weight) >= LEAST)
  .map(({ name, weight }) => `${name}\t${weight.toFixed(2)}\t${SOURCE}`)
  .sort();
writeFileSync(values.out, `type\tfeature\tweight\tsource\n${rows.join('\n')}\n`);
console.log(`${documents.length} documents, ${groups.length} endings, ${rows.length} weights`);

/** @param {string} name */
function numberOf(name) {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}

/**
 * The choices of each ending.
 *
 * @param {GoldDocument} document
 * @returns {Example[][]}
 */
function groupsOf({ sentences, context, named }) {
  return sentences.flatMap((sentence) => {
    /** @type {Map<number, Example[]>} */
    const byEnd = new Map();
    for (const { type, span, features } of choicesOf(sentence, context)) {
      const example = {
        features: features.map((feature) => numberOf(`${type}\t${feature}`)),
        isRight: named.has(`${type}${span.start}-${span.end}`),
      };
      byEnd.set(span.end, [...(byEnd.get(span.end) ?? []), example]);
    }
    return [...byEnd.values()];
  });
}

/**
 * @param {Example} example
 * @returns {Example}
 */
function withoutRare({ features, isRight }) {
  return { features: features.filter((feature) => (seen[feature] ?? 0) >= FEWEST), isRight };
}
