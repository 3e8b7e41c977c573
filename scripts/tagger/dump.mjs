// Writes what the tagger sees of documents, as the built pipeline makes it, one JSON line a document: the readable text,
// its sentences with their words and the divisions that the gazetteer matches, and (with --raw) the way back to the file.
//
//   node scripts/tagger/dump.mjs INPUT… --out FILE [--sources FILE] [--raw]

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSources, placeDocument, readCorpus } from '../../dist/corpus/index.js';
import { openGazetteer, openWordCosts } from '../../dist/gazetteer/index.js';
import { openSegmenter, segment } from '../../dist/segment/index.js';
import { makeReadable } from '../../dist/text/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    sources: { type: 'string' },
    raw: { type: 'boolean', default: false },
  },
});
if (values.out === undefined) throw new Error('--out FILE is missing');

const gazetteer = openGazetteer();
const segmenter = openSegmenter();
const silent = () => undefined;
const sources = values.sources === undefined ? {} : { sources: loadSources(values.sources) };
const out = createWriteStream(values.out);

for await (const file of readCorpus(positionals, sources, silent)) {
  const document = placeDocument(file, gazetteer, silent);
  const places = gazetteer.scope(document);
  const readable = makeReadable(document, silent, openWordCosts);
  const sentences = segment(readable, { segmenter, places });
  const record = {
    id: document.id,
    home: [document.county, document.prefecture, document.province],
    text: readable.text,
    sentences: sentences.map((sentence) => describe(sentence, places)),
    ...(values.raw ? { raw: document.raw, toRaw: wayBack(readable) } : {}),
  };
  if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain');
}
out.end();
await once(out, 'finish');

/**
 * All positions count from the beginning of the sentence.
 *
 * @param {import('../../dist/model/sentence.js').Sentence} sentence
 * @param {import('../../dist/gazetteer/gazetteer.js').GazetteerScope} places
 */
function describe({ span, text, tokens, section, isHeading }, places) {
  return {
    start: span.start,
    end: span.end,
    part: section.part,
    isHeading,
    tokens: tokens.map((token) => [token.span.start - span.start, token.span.end - span.start, token.tag]),
    places: places
      .match(text)
      .map(({ start, end, form, candidates }) => [start, end, candidates[0]?.type, form]),
  };
}

/**
 * For every unit of the text the raw range that it was made from.
 *
 * @param {import('../../dist/model/text.js').ReadableText} readable
 */
function wayBack({ text, offsets }) {
  return Array.from({ length: text.length }, (_, start) => {
    const raw = offsets.toRaw({ start, end: start + 1 });
    return [raw.start, raw.end];
  });
}
