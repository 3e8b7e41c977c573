// Writes what taggers that have not seen a document propose in it, one JSON line a span: for fitting what weighs them.
//
//   node scripts/tagger/out-of-fold.mjs INPUT… --models DIR --out FILE [--sources FILE]
//
// DIR holds folds.json and fold-NUMBER-1.bin, as cross_validate.py writes them. Positions count in the readable text, and
// as rawStart and rawEnd in the file.

import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSources, placeDocument, readCorpus } from '../../dist/corpus/index.js';
import { createTagger } from '../../dist/extract/name/tagger/index.js';
import { openGazetteer, openWordCosts } from '../../dist/gazetteer/index.js';
import { openTaggerModel } from '../../dist/gazetteer/tagger/open-tagger-model.js';
import { openSegmenter, segment } from '../../dist/segment/index.js';
import { makeReadable } from '../../dist/text/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: 'string' },
    out: { type: 'string' },
    sources: { type: 'string' },
  },
});
const { models, out: target } = values;
if (models === undefined || target === undefined) throw new Error('--models DIR and --out FILE are needed');

/** @type {Record<string, number>} */
const folds = JSON.parse(readFileSync(`${models}/folds.json`, 'utf8'));
const taggers = new Map(
  [...new Set(Object.values(folds))].map((fold) => [
    fold,
    createTagger(openTaggerModel(`${models}/fold-${fold}-1.bin`)),
  ]),
);
const gazetteer = openGazetteer();
const segmenter = openSegmenter();
const silent = () => undefined;
const sources = values.sources === undefined ? {} : { sources: loadSources(values.sources) };
const out = createWriteStream(target);

for await (const file of readCorpus(positionals, sources, silent)) {
  const document = placeDocument(file, gazetteer, silent);
  const tagger = taggers.get(folds[document.id] ?? -1);
  if (tagger === undefined) continue;
  const places = gazetteer.scope(document);
  const readable = makeReadable(document, silent, openWordCosts);
  for (const sentence of segment(readable, { segmenter, places })) {
    for (const { span, type, features } of tagger.propose(sentence, {
      calendar: document.calendar,
      places,
    })) {
      const raw = readable.offsets.toRaw(span);
      const { outer = 0, inner = 0 } = features;
      const text = readable.text.slice(span.start, span.end);
      const where = { document: document.id, ...span, rawStart: raw.start, rawEnd: raw.end };
      const line = { ...where, type, probability: Math.max(outer, inner), outer, inner, text };
      out.write(`${JSON.stringify(line)}\n`);
    }
  }
}
out.end();
await once(out, 'finish');
