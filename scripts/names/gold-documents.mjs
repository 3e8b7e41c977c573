// The documents of the gold as the built pipeline reads them, with the spans of the readable text that the gold names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSources, placeDocument, readCorpus } from '../../dist/corpus/index.js';
import { mayLieIn } from '../../dist/extract/name/decide/nesting.js';
import { openGazetteer, openWordCosts } from '../../dist/gazetteer/index.js';
import { openSegmenter, segment } from '../../dist/segment/index.js';
import { makeReadable } from '../../dist/text/index.js';

/** @typedef {import('../../dist/model/sentence.js').Sentence} Sentence */
/** @typedef {import('../../dist/extract/extractor.js').ExtractContext} ExtractContext */
/** @typedef {import('../../dist/model/text.js').ReadableText} ReadableText */
/** @typedef {{ type: import('../../dist/model/vocabulary.js').EntityType, name: string, surfaces: string[], aliases?: string[] }} GoldEntity */
/**
 * @typedef {object} GoldDocument
 * @property {string} name
 * @property {string} place The code of its county or prefecture: what is left out together when readers are tested.
 * @property {Sentence[]} sentences
 * @property {ExtractContext} context
 * @property {GoldEntity[]} entities
 * @property {Set<string>} named TYPE START-END of every place that names an entity.
 */

const FOLDERS = ['gold/seed', 'gold/dev'];
const silent = () => undefined;

/**
 * @param {string} shared The folder of gold/, corpus/ and sources.json.
 * @returns {Promise<GoldDocument[]>}
 */
export async function readGoldDocuments(shared) {
  const gazetteer = openGazetteer();
  const segmenter = openSegmenter();
  const sources = loadSources(join(shared, 'sources.json'));
  const documents = [];
  for (const { name, records } of goldFiles(shared)) {
    for await (const file of readCorpus([join(shared, 'corpus', `${name}.txt`)], { sources }, silent)) {
      const document = placeDocument(file, gazetteer, silent);
      const places = gazetteer.scope(document);
      const readable = makeReadable(document, silent, openWordCosts);
      const sentences = segment(readable, { segmenter, places });
      const entities = records.filter((/** @type {{ k: string }} */ { k }) => k === 'entity');
      const context = { calendar: document.calendar, places };
      documents.push({
        name,
        place: document.county ?? document.prefecture ?? name,
        sentences,
        context,
        entities,
        named: namedIn(readable, entities),
      });
    }
  }
  return documents;
}

/** @param {string} shared */
function goldFiles(shared) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(shared, folder))
      .filter((file) => file.endsWith('.gold.jsonl'))
      .sort()
      .map((file) => ({
        name: file.slice(0, -'.gold.jsonl'.length),
        records: readFileSync(join(shared, folder, file), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line)),
      })),
  );
}

/**
 * @param {ReadableText} readable
 * @param {readonly GoldEntity[]} entities
 */
function namedIn(readable, entities) {
  const textOf = wayToText(readable);
  const places = entities.flatMap(({ type, surfaces }) =>
    placesOf(readable.document.raw, surfaces).map(({ start, end }) => ({ type, start, end })),
  );
  const named = new Set();
  for (const place of places) {
    if (places.some((other) => isPartOf(place, other))) continue;
    const span = textOf(place.start, place.end);
    if (span !== null) named.add(`${place.type}${span.start}-${span.end}`);
  }
  return named;
}

/** @typedef {{ type: import('../../dist/model/vocabulary.js').EntityType, start: number, end: number }} Place */

/**
 * Whether a name is but a part of a longer one and names nothing by itself there: 清溪 of 清溪县人民医院.
 *
 * @param {Place} a
 * @param {Place} b
 */
function isPartOf(a, b) {
  const isWithin = b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
  return isWithin && !mayLieIn(a.type, b.type);
}

/**
 * Every place of one of the surfaces, without those that lie in a longer one.
 *
 * @param {string} raw
 * @param {readonly string[]} surfaces
 */
function placesOf(raw, surfaces) {
  const places = surfaces.flatMap((surface) => {
    const found = [];
    for (let at = raw.indexOf(surface); at >= 0; at = raw.indexOf(surface, at + 1))
      found.push({ start: at, end: at + surface.length });
    return found;
  });
  const holds = (
    /** @type {{start: number, end: number}} */ a,
    /** @type {{start: number, end: number}} */ b,
  ) => a !== b && a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
  return places.filter((place) => !places.some((other) => holds(other, place)));
}

/**
 * From raw offsets to those of the text; null where nothing of the range is left in the text.
 *
 * @param {ReadableText} readable
 */
function wayToText({ text, offsets, document: { raw } }) {
  const at = new Int32Array(raw.length + 1).fill(-1);
  for (let i = text.length - 1; i >= 0; i -= 1) at[offsets.toRaw({ start: i, end: i + 1 }).start] = i;
  return (/** @type {number} */ start, /** @type {number} */ end) => {
    const inside = at.slice(start, end).filter((position) => position >= 0);
    const first = inside[0];
    return first === undefined ? null : { start: first, end: (inside.at(-1) ?? first) + 1 };
  };
}
