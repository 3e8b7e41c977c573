import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { relateObservations } from '../../../../src/relate/observations/relate-observations.js';
import { scenesOf } from '../../../../src/relate/scope/scene.js';
import { fakeDocument, fakeEntities, fakeReading, fakeSentence } from '../../../fakes/reading.fake.js';
import { writeNumeral } from '../../../support/write-numeral.js';

/** What names go on with behind a numeral: 三家村, 十二里铺镇, 四好农村路. */
const ENDINGS = [
  ['家村', 'Village'],
  ['里铺镇', 'Township'],
  ['台山', 'NaturalFeature'],
  ['好农村路', 'Road'],
  ['道河村', 'Village'],
  ['里桥', 'Facility'],
] as const;

const numbers = fc.oneof(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 21, max: 9999 }));

describe('relateObservations', () => {
  test('reads no numeral that stands in a name, and leaves the name as it is written', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...ENDINGS), (value, [ending, type]) => {
        const name = `${writeNumeral(value)}${ending}`;
        const text = `新建${name}排水沟3公里，${name}获表彰`;
        const reading = fakeReading(fakeSentence(text), { [name]: type });
        const entities = fakeEntities([reading]);
        const context = { document: fakeDocument() };
        const figures = relateObservations(scenesOf([reading], entities, context), entities, context);
        expect(figures.map(({ value, unit }) => `${value}${unit}`)).toEqual(['3公里']);
        expect(reading.sentence.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
