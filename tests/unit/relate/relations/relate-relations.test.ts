import { describe, expect, test } from '@jest/globals';
import type { RelationStatement } from '../../../../src/model/fact.js';
import type { SectionPart } from '../../../../src/model/vocabulary.js';
import { relate } from '../../../../src/relate/relate.js';
import {
  type FakeNames,
  fakeDocument,
  fakeEntities,
  fakeReading,
  fakeSentence,
} from '../../../fakes/reading.fake.js';
import { readSpecs } from '../../../support/specs.js';

interface Spec {
  readonly text: string;
  readonly names: FakeNames;
  /** 'review' where the line has none. */
  readonly part?: SectionPart | null;
  readonly expected: readonly string[];
}

const SPECS = readSpecs<Spec>('relations');

/** AWARDED 安源集团 → 省级绿色工厂 2023; the county of the document is home. */
const say = ({ type, from, to, year }: RelationStatement): string => `${type} ${from} → ${to} ${year}`;

function relationsOf(
  { text, names, part = 'review' }: Omit<Spec, 'expected'>,
  document = fakeDocument(),
): readonly RelationStatement[] {
  const reading = fakeReading(fakeSentence(text, { section: { part } }), names);
  return relate([reading], fakeEntities([reading]), { document }).relations;
}

describe('relateRelations', () => {
  test.each(SPECS.map((spec) => [spec.text, spec] as const))('%s', (_, spec) => {
    expect(relationsOf(spec).map(say)).toEqual(spec.expected);
  });

  test('the evidence holds both things', () => {
    const text = '全县稳中有进，安源集团获评省级绿色工厂。';
    const [relation] = relationsOf({ text, names: { 安源集团: 'Company', 省级绿色工厂: 'Honour' } });
    expect(text.slice(relation?.evidence.start, relation?.evidence.end)).toBe('安源集团获评省级绿色工厂');
  });

  test('a document of no county holds no honours itself', () => {
    const spec = { text: '成功创建省级卫生县城。', names: { 省级卫生县城: 'Honour' } } as const;
    expect(relationsOf(spec, fakeDocument({ county: null }))).toEqual([]);
  });

  test('the same relation of the same year is told once', () => {
    const names: FakeNames = { 安源集团二期项目: 'Project', 安源集团: 'Company' };
    expect(relationsOf({ text: '安源集团二期项目开工，安源集团二期项目投产。', names })).toHaveLength(1);
  });
});
