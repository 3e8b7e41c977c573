// Fits data/names/weights.tsv and weights-fast.tsv: how much each feature speaks for a name of each type, from names that
// readers found in documents. What is kept are weights of features, no names. Run by hand after `npm run build`.
//
//   node scripts/fit-names.mjs [SHARED] [--proposals FILE] [--out DIR]
//
// FILE holds what taggers that have not seen a document propose in it (scripts/tagger/out-of-fold.mjs); without it only
// weights-fast.tsv is fitted.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGoldDocuments } from './names/gold-documents.mjs';
import { readProposals } from './names/proposals.mjs';
import { fitTable, taughtBy } from './names/teach.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    proposals: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../data/names') },
  },
});
const { proposals, out } = values;

const documents = await readGoldDocuments(positionals[0] ?? join(import.meta.dirname, '../../shared'));
const report = (/** @type {string} */ line) => console.log(line);
fitTable(taughtBy(documents, null), join(out, 'weights-fast.tsv'), report);
if (proposals !== undefined)
  fitTable(taughtBy(documents, readProposals(proposals)), join(out, 'weights.tsv'), report);
