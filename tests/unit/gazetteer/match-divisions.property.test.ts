import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openGazetteer } from '../../../src/gazetteer/index.js';
import { divisionCode } from '../../../src/model/ids.js';

const gazetteer = openGazetteer();
const scope = gazetteer.scope({
  county: divisionCode('331123'),
  prefecture: divisionCode('331100'),
  province: divisionCode('330000'),
});

const NAMES =
  '浙江省 浙江 丽水市 遂昌县 遂昌 石练镇 石练乡 淤溪村 北京市 朝阳区 和县 城区 市 县 村 和 合作 示范 、 ，'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

test('matches are slices of the text, in order, without overlaps, each with a division', () => {
  fc.assert(
    fc.property(text, (sentence) => {
      let position = 0;
      for (const { start, end, surface, candidates } of scope.match(sentence)) {
        expect(start).toBeGreaterThanOrEqual(position);
        expect(sentence.slice(start, end)).toBe(surface);
        expect(candidates.length).toBeGreaterThan(0);
        expect(candidates.map(({ code }) => code)).toEqual(candidates.map(({ code }) => code).toSorted());
        position = end;
      }
    }),
  );
});

test('the same text gives the same matches', () => {
  fc.assert(
    fc.property(text, (sentence) => {
      expect(scope.match(sentence)).toEqual(scope.match(sentence));
    }),
  );
});

test('every division leads up to a province', () => {
  const codes = [
    ...new Set(scope.match(NAMES.join('，')).flatMap(({ candidates }) => candidates.map(({ code }) => code))),
  ];
  for (const code of codes) expect(gazetteer.path(code)[0]?.type).toBe('Province');
});
