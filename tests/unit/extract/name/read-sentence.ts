import { openNameReader } from '../../../../src/extract/name/open-name-reader.js';
import { readNames } from '../../../../src/extract/name/read-names.js';
import { openGazetteer } from '../../../../src/gazetteer/index.js';
import { divisionCode } from '../../../../src/model/ids.js';
import type { Sentence } from '../../../../src/model/sentence.js';
import { openSegmenter } from '../../../../src/segment/segmenter.js';
import { tokenize } from '../../../../src/segment/tokens.js';

const gazetteer = openGazetteer();
const segmenter = openSegmenter();
const reader = openNameReader();
const calendar = { documentYear: 2024, reviewYear: 2023, planYear: 2024, basis: null };
/** Where the test sentences are at home: 遂昌县. */
const places = gazetteer.scope({
  county: divisionCode('331123'),
  prefecture: divisionCode('331100'),
  province: divisionCode('330000'),
});
/** Sentences don't begin where the text does, so that wrong coordinates show. */
const OFFSET = 7;

/** A sentence as the segment room makes it. */
function sentenceOf(text: string, position = 0): Sentence {
  return {
    position,
    span: { start: OFFSET, end: OFFSET + text.length },
    text,
    tokens: tokenize(text, OFFSET, segmenter.tag(text), places),
    section: { path: [], part: null, year: null },
    isHeading: false,
  };
}

/** The names of a document of these sentences, as `surface=Type`, with `:name` where the name isn't the surface. */
export function readDocument(...texts: readonly string[]): string[][] {
  const names = readNames(texts.map(sentenceOf), { calendar, places }, reader);
  return names.map((mentions, i) =>
    mentions.map(({ span, type, name }) => {
      const surface = (texts[i] ?? '').slice(span.start - OFFSET, span.end - OFFSET);
      return name === surface ? `${surface}=${type}` : `${surface}=${type}:${name}`;
    }),
  );
}
