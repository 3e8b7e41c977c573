// Fits data/names/weights.tsv and weights-fast.tsv: how much each feature speaks for a name of each type, from names that
// readers found in documents. What is kept are weights of features, no names. Run by hand after `npm run build`.
//
//   node scripts/fit-names.mjs [SHARED] --proposals FILE [--out DIR] [--folds DIR]
//
// FILE holds what taggers that have not seen a document propose in it (scripts/tagger/out-of-fold.mjs). With --folds, DIR
// holds folds.json (document: fold), and full-FOLD.tsv and fast-FOLD.tsv are written there: fitted on the other folds, for
// `npm run evaluate -- --cross-validate DIR`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { examplesOf, FeatureNumbers, withoutRare } from './names/examples.mjs';
import { readGoldDocuments } from './names/gold-documents.mjs';
import { fitWeights } from './names/logistic.mjs';
import { readProposals } from './names/proposals.mjs';
import { writeWeights } from './names/write-weights.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    proposals: { type: 'string' },
    folds: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../data/names') },
  },
});
const { proposals, folds, out } = values;
if (proposals === undefined) throw new Error('--proposals FILE is needed');

const documents = await readGoldDocuments(positionals[0] ?? join(import.meta.dirname, '../../shared'));
const taggers = readProposals(proposals);
/** @type {Record<string, number>} */
const foldOf = folds === undefined ? {} : JSON.parse(readFileSync(join(folds, 'folds.json'), 'utf8'));

for (const reader of ['full', 'fast']) {
  const numbers = new FeatureNumbers();
  const read = documents.map((document) => {
    const tagger = reader === 'fast' ? null : (taggers.get(`${document.name}.txt`) ?? null);
    return {
      fold: foldOf[`${document.name}.txt`],
      county: document.county,
      groups: examplesOf(document, tagger, numbers),
    };
  });
  /**
   * @param {typeof read} part
   * @param {string} file
   */
  const fitTo = (part, file) => {
    const rows = writeWeights(fitWeights(withoutRare(part), numbers.numbers.size), numbers.numbers, file);
    console.log(`${file}: ${part.length} documents, ${rows} features`);
  };
  fitTo(read, join(out, reader === 'full' ? 'weights.tsv' : 'weights-fast.tsv'));
  for (const fold of folds === undefined ? [] : new Set(Object.values(foldOf))) {
    fitTo(
      read.filter((document) => document.fold !== fold),
      join(folds ?? '', `${reader}-${fold}.tsv`),
    );
  }
}
