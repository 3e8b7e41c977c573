import { openGazetteer } from '../../../src/gazetteer/index.js';
import { linkEntities } from '../../../src/link/index.js';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import type { SourceDocument } from '../../../src/model/document.js';
import type { Entity } from '../../../src/model/entity.js';
import { divisionCode, documentId } from '../../../src/model/ids.js';
import { type NameMention, ruleId } from '../../../src/model/mention.js';
import type { Reading } from '../../../src/model/reading.js';
import type { EntityType } from '../../../src/model/vocabulary.js';
import { openSegmenter } from '../../../src/segment/segmenter.js';
import { tokenize } from '../../../src/segment/tokens.js';

const gazetteer = openGazetteer();
const segmenter = openSegmenter();

const TYPES: Readonly<Record<string, EntityType>> = {
  省: 'Province',
  州: 'Prefecture',
  县: 'County',
  镇: 'Township',
  村: 'Village',
  项: 'Project',
  企: 'Company',
  景: 'ScenicSpot',
  园: 'Zone',
  路: 'Road',
  所: 'Facility',
  水: 'NaturalFeature',
  机: 'Organisation',
  人: 'Person',
  誉: 'Honour',
};

/** A name in a marked sentence: [企遂昌金矿], or [镇石练=石练镇] where the name isn't the surface. */
const MARKED = /\[(?<type>\p{Script=Han})(?<surface>[^\]=]+)(?:=(?<name>[^\]]+))?\]/gu;

export interface Linked {
  readonly entities: readonly Entity[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Links the names that are marked in the sentences, for a document of 遂昌县, or of its prefecture. */
export function linkText(sentences: readonly string[], home: 'county' | 'prefecture' = 'county'): Linked {
  const document = documentOf(home);
  const places = gazetteer.scope(document);
  const diagnostics: Diagnostic[] = [];
  let offset = 0;
  const readings = sentences.map((marked, position): Reading => {
    const text = marked.replace(MARKED, '$<surface>');
    const span = { start: offset, end: offset + text.length };
    const names = mentionsOf(marked, offset);
    const tokens = tokenize(text, offset, segmenter.tag(text), places);
    offset = span.end + 1;
    const section = { path: [], part: null, year: null };
    return {
      sentence: { position, span, text, tokens, section, isHeading: false },
      times: [],
      quantities: [],
      names,
    };
  });
  const entities = linkEntities(readings, { document, gazetteer, places }, (one) => diagnostics.push(one));
  return { entities, diagnostics };
}

function mentionsOf(marked: string, offset: number): NameMention[] {
  let removed = 0;
  return [...marked.matchAll(MARKED)].map(({ 0: mark, index, groups = {} }): NameMention => {
    const { type = '', surface = '', name = surface } = groups;
    const start = offset + index - removed;
    removed += mark.length - surface.length;
    return {
      kind: 'name',
      rule: ruleId('test/marked'),
      span: { start, end: start + surface.length },
      type: TYPES[type] ?? 'Organisation',
      name,
      candidates: [],
      confidence: 0.9,
      features: {},
    };
  });
}

function documentOf(home: 'county' | 'prefecture'): SourceDocument {
  return {
    id: documentId('test.txt'),
    file: 'test.txt',
    sha256: '',
    encoding: 'utf-8',
    raw: '',
    metadata: {},
    title: '',
    county: home === 'county' ? divisionCode('331123') : null,
    prefecture: divisionCode('331100'),
    province: divisionCode('330000'),
    calendar: { documentYear: 2024, reviewYear: 2023, planYear: 2024, basis: null },
  };
}
