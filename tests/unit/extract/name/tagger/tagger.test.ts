import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { encode } from '../../../../../src/extract/name/tagger/encode.js';
import { createTagger } from '../../../../../src/extract/name/tagger/index.js';
import type { GazetteerScope } from '../../../../../src/gazetteer/gazetteer.js';
import { openTaggerModel } from '../../../../../src/gazetteer/tagger/open-tagger-model.js';
import type { DivisionMatch } from '../../../../../src/model/division.js';
import type { DivisionCode } from '../../../../../src/model/ids.js';
import type { NameProposal } from '../../../../../src/model/mention.js';
import type { Sentence } from '../../../../../src/model/sentence.js';
import type { DivisionType } from '../../../../../src/model/vocabulary.js';

/** What the trainer makes of a sentence (scripts/tagger/fixture.py). */
interface Case {
  readonly text: string;
  readonly tokens: readonly (readonly [start: number, end: number, tag: string])[];
  readonly places: readonly (readonly [
    start: number,
    end: number,
    type: DivisionType,
    form: 'full' | 'bare',
  ])[];
  readonly inputs: readonly (readonly number[])[];
  readonly spans: readonly {
    layer: 'outer' | 'inner';
    start: number;
    end: number;
    type: string;
    probability: number;
  }[];
}

const CASES = JSON.parse(readFileSync(new URL('fixture.json', import.meta.url), 'utf8')) as readonly Case[];
const OFFSET = 7;

const tagger = createTagger();

const sentenceOf = ({ text, tokens }: Case): Sentence => ({
  position: 0,
  span: { start: OFFSET, end: OFFSET + text.length },
  text,
  tokens: tokens.map(([start, end, tag]) => ({
    span: { start: OFFSET + start, end: OFFSET + end },
    word: text.slice(start, end),
    tag,
  })),
  section: { path: [], part: null, year: null },
  isHeading: false,
});

const divisionsOf = ({ text, places }: Case): DivisionMatch[] =>
  places.map(([start, end, type, form]) => {
    const surface = text.slice(start, end);
    const division = { code: '0' as DivisionCode, type, name: surface, aliases: [], parent: null };
    return { start, end, surface, form, candidates: [division] };
  });

const propose = (one: Case): NameProposal[] => {
  const places = { match: () => divisionsOf(one) } as unknown as GazetteerScope;
  const calendar = { documentYear: null, reviewYear: null, planYear: null, basis: null };
  return tagger.propose(sentenceOf(one), { calendar, places });
};

const probabilityOf = (proposals: readonly NameProposal[], span: Case['spans'][number]): number =>
  proposals.find(
    (p) => p.span.start === OFFSET + span.start && p.span.end === OFFSET + span.end && p.type === span.type,
  )?.features[span.layer] ?? 0;

describe('createTagger', () => {
  test.each(CASES)('encodes as the trainer does: $text', (one) => {
    const { length, ids } = encode(sentenceOf(one), divisionsOf(one), openTaggerModel().vocabulary);
    expect(length).toBe(one.text.length);
    expect([...ids]).toEqual(one.inputs.flat());
  });

  test.each(CASES)('gives the spans the probabilities that the trainer gives them: $text', (one) => {
    const proposals = propose(one);
    for (const span of one.spans) {
      // What the trainer finds almost too unlikely may be left out.
      if (span.probability > 0.07) expect(probabilityOf(proposals, span)).toBeCloseTo(span.probability, 1.5);
    }
    const own = proposals.flatMap(({ features }) => Object.values(features));
    expect(own.filter((p) => p > 0.07).length).toBeLessThanOrEqual(one.spans.length);
  });

  test('proposes the same at every call', () => {
    expect(CASES.map(propose)).toEqual(CASES.map(propose));
  });

  test('computes a long sentence in windows as it would a short one', () => {
    const [, one] = CASES;
    if (one === undefined) throw new Error('no case');
    const times = 40;
    const size = one.text.length;
    const repeated: Case = {
      ...one,
      text: one.text.repeat(times),
      tokens: Array.from({ length: times }, (_, i) =>
        one.tokens.map(([start, end, tag]) => [i * size + start, i * size + end, tag] as const),
      ).flat(),
      places: [],
    };
    const found = propose(repeated).filter(
      ({ type, features }) => type === 'Project' && (features['outer'] ?? 0) > 0.5,
    );
    expect(found).toHaveLength(times);
  });

  test('proposes nothing for an empty sentence', () => {
    expect(propose({ text: '', tokens: [], places: [], inputs: [], spans: [] })).toEqual([]);
  });
});
