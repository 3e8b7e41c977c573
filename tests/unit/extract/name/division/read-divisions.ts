import { DIVISION_PROPOSERS } from '../../../../../src/extract/name/division/index.js';
import { openGazetteer } from '../../../../../src/gazetteer/index.js';
import { divisionCode } from '../../../../../src/model/ids.js';
import type { Sentence } from '../../../../../src/model/sentence.js';
import { openSegmenter } from '../../../../../src/segment/segmenter.js';
import { tokenize } from '../../../../../src/segment/tokens.js';

const gazetteer = openGazetteer();
const segmenter = openSegmenter();
const calendar = { documentYear: 2024, reviewYear: 2023, planYear: 2024, basis: null };

/** Where the test sentences are at home: a county (遂昌县), or its prefecture (丽水市). */
export type Home = 'county' | 'prefecture';

/** The proposals that have at least even odds, as `surface=type:name`; the name is left out where it is the surface. */
export function readDivisions(text: string, home: Home = 'county', least = 0.5): string[] {
  const places = gazetteer.scope({
    county: home === 'county' ? divisionCode('331123') : null,
    prefecture: divisionCode('331100'),
    province: divisionCode('330000'),
  });
  const offset = 7;
  const span = { start: offset, end: offset + text.length };
  const tokens = tokenize(text, offset, segmenter.tag(text), places);
  const sentence: Sentence = {
    position: 0,
    span,
    text,
    tokens,
    section: { path: [], part: null, year: null },
    isHeading: false,
  };
  const proposals = DIVISION_PROPOSERS.flatMap((proposer) =>
    proposer.propose(sentence, { calendar, places }),
  );
  const likely = proposals.filter(({ features }) => (features['weight'] ?? 0) >= least);
  const read = likely.map(({ span: { start, end }, type, name }) => {
    const surface = text.slice(start - offset, end - offset);
    return name === undefined || name === surface ? `${surface}=${type}` : `${surface}=${type}:${name}`;
  });
  return [...new Set(read)].sort();
}
