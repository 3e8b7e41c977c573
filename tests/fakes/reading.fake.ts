import { readQuantities } from '../../src/extract/quantity/read-quantities.js';
import { readTimes } from '../../src/extract/time/read-times.js';
import type { SourceDocument } from '../../src/model/document.js';
import type { Entity } from '../../src/model/entity.js';
import { divisionCode, documentId, entityId } from '../../src/model/ids.js';
import { type NameMention, ruleId } from '../../src/model/mention.js';
import type { Reading } from '../../src/model/reading.js';
import type { Sentence } from '../../src/model/sentence.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import { openSegmenter } from '../../src/segment/segmenter.js';
import { tokenize } from '../../src/segment/tokens.js';

const HOME = divisionCode('980121');
const PLACES = {
  home: { county: HOME, prefecture: null, province: null },
  match: () => [],
  local: () => [],
  localLengthsAt: () => [],
};
const segmenter = openSegmenter();

/** Names that a fake sentence holds, with their types. */
export type FakeNames = Readonly<Record<string, EntityType>>;

/** A document of a county that does not exist, written in 2024 of 2023 and for 2024. */
export function fakeDocument(overrides: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: documentId('qingxi.txt'),
    file: 'qingxi.txt',
    sha256: '',
    encoding: 'utf-8',
    raw: '',
    metadata: {},
    title: '清溪县政府工作报告',
    county: HOME,
    prefecture: null,
    province: null,
    calendar: { documentYear: 2024, reviewYear: 2023, planYear: 2024, basis: 'stated' },
    ...overrides,
  };
}

/** A sentence, cut into words by the real segmenter. */
export function fakeSentence(text: string, { start = 0, section = {}, isHeading = false } = {}): Sentence {
  return {
    position: 0,
    span: { start, end: start + text.length },
    text,
    tokens: tokenize(text, start, segmenter.tag(text), PLACES),
    section: { path: [], part: 'review', year: null, ...section },
    isHeading,
  };
}

/** A sentence with its times and quantities as they are read, and the names that it is said to hold. */
export function fakeReading(sentence: Sentence, names: FakeNames = {}): Reading {
  return {
    sentence,
    times: readTimes(sentence, { calendar: fakeDocument().calendar, places: PLACES }),
    quantities: readQuantities(sentence),
    names: Object.entries(names).map(([name, type]) => fakeMention(name, type, sentence)),
  };
}

/** The county of the fake document, and an entity for each name of the readings. */
export function fakeEntities(readings: readonly Reading[]): readonly Entity[] {
  const nowhere = fakeMention('清溪县', 'County', fakeSentence('清溪县', { start: 1_000_000 }));
  const home = fakeEntity(nowhere, 'home');
  return [
    { ...home, code: HOME },
    ...readings.flatMap(({ names }) => names.map((name) => fakeEntity(name, name.name))),
  ];
}

function fakeMention(name: string, type: EntityType, { text, span }: Sentence): NameMention {
  const start = span.start + text.indexOf(name);
  return {
    kind: 'name',
    rule: ruleId('name/fake'),
    span: { start, end: start + name.length },
    type,
    name,
    candidates: [],
    confidence: 1,
    features: {},
  };
}

function fakeEntity(mention: NameMention, id: string): Entity {
  const { type, name } = mention;
  return {
    id: entityId(id),
    type,
    name,
    aliases: [],
    county: HOME,
    code: null,
    confidence: 1,
    link: { confidence: 0.85, features: ['county-of-document'] },
    mentions: [mention],
  };
}
