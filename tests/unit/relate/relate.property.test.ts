import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { relate } from '../../../src/relate/relate.js';
import {
  type FakeNames,
  fakeDocument,
  fakeEntities,
  fakeReading,
  fakeSentence,
} from '../../fakes/reading.fake.js';

const NAMES: FakeNames = {
  安源集团: 'Company',
  安源集团二期项目: 'Project',
  石坡镇: 'Township',
  南坞村: 'Village',
  云岭景区: 'ScenicSpot',
  清江大学: 'Organisation',
  全国文明村: 'Honour',
};
const PIECES = [
  ...Object.keys(NAMES),
  '、',
  '，',
  '。',
  '与',
  '获评',
  '“',
  '”',
  '建成投用',
  '签订合作协议',
  '入驻',
  '力争',
  '等3家企业',
  '𡐓',
];

describe('relate', () => {
  test('whatever the sentence, every evidence lies in it and tells of known things', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        const start = 40;
        const held = Object.fromEntries(Object.entries(NAMES).filter(([name]) => text.includes(name)));
        const reading = fakeReading(fakeSentence(text, { start }), held);
        const entities = fakeEntities([reading]);
        const known = new Set(entities.map(({ id }) => id));
        const { years, relations } = relate([reading], entities, { document: fakeDocument() });
        for (const { evidence } of [...years, ...relations]) {
          expect(evidence.start).toBeGreaterThanOrEqual(start);
          expect(evidence.end).toBeLessThanOrEqual(start + text.length);
          expect(evidence.end).toBeGreaterThan(evidence.start);
        }
        for (const { entity } of years) expect(known).toContain(entity);
        for (const { from, to } of relations) {
          expect(known).toContain(from);
          expect(known).toContain(to);
          expect(from).not.toBe(to);
        }
      }),
      { numRuns: 200 },
    );
  });
});
