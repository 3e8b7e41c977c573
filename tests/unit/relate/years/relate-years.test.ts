import { describe, expect, test } from '@jest/globals';
import type { YearStatement } from '../../../../src/model/fact.js';
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
  readonly heading?: boolean;
  readonly expected: readonly string[];
}

const SPECS = readSpecs<Spec>('years');

/** 清源水厂 2023 completed. */
const say = ({ entity, year, status }: YearStatement): string => `${entity} ${year} ${status}`;

function yearsOf({ text, names, part = 'review', heading = false }: Omit<Spec, 'expected'>): YearStatement[] {
  const sentence = fakeSentence(text, { section: { part }, isHeading: heading });
  const reading = fakeReading(sentence, names);
  return [...relate([reading], fakeEntities([reading]), { document: fakeDocument() }).years];
}

describe('relateYears', () => {
  test.each(SPECS.map((spec) => [spec.text, spec] as const))('%s', (_, spec) => {
    expect(yearsOf(spec).map(say)).toEqual(spec.expected);
  });

  test('the evidence is the clause that tells of the thing', () => {
    const text = '全县稳中有进，清源水厂扩建工程竣工通水。';
    const [year] = yearsOf({ text, names: { 清源水厂扩建工程: 'Project' } });
    expect(text.slice(year?.evidence.start, year?.evidence.end)).toBe('清源水厂扩建工程竣工通水');
  });

  test('what a word says is surer than what only the surroundings say', () => {
    const names: FakeNames = { 清源水厂扩建工程: 'Project' };
    expect(yearsOf({ text: '清源水厂扩建工程竣工。', names })).toMatchObject([
      { rule: 'years/governed', confidence: 0.8 },
    ]);
    expect(yearsOf({ text: '清源水厂扩建工程惠及万人。', names })).toMatchObject([
      { rule: 'years/surrounded', confidence: 0.5 },
    ]);
  });

  test('a thing has a year for each part that tells of it', () => {
    const names: FakeNames = { 云岭大桥工程: 'Project' };
    const review = fakeReading(fakeSentence('云岭大桥工程开工建设。'), names);
    const plan = fakeReading(
      fakeSentence('云岭大桥工程建成通车。', { start: 11, section: { part: 'plan' } }),
      names,
    );
    const [home, first, second] = fakeEntities([review, plan]);
    if (home === undefined || first === undefined || second === undefined) throw new Error('No entities');
    const bridge = { ...first, mentions: [first.mentions[0], second.mentions[0]] as const };
    const { years } = relate([review, plan], [home, bridge], { document: fakeDocument() });
    expect(years.map(say)).toEqual(['云岭大桥工程 2023 started', '云岭大桥工程 2024 planned']);
  });
});
