import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkText } from './link-text.js';

const MARKS =
  '[县遂昌县] [县遂昌] [镇石练镇] [镇石练] [村淤溪村] [村独山村] [所县医院] [所遂昌县人民医院] [企元立科技] [企元立] [项北界大桥工程] [项北界大桥二期] [誉全国文明城市] [县朝阳区] [人李云] 与 、 ， 建成'.split(
    ' ',
  );
const sentences = fc.array(fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 5,
});
const home = fc.constantFrom('county' as const, 'prefecture' as const);

test('every mention names exactly one thing, every thing has an id of its own', () => {
  fc.assert(
    fc.property(sentences, home, (parts, where) => {
      const texts = parts.map((words) => words.join(''));
      const marked = texts.join('').match(/\[/gu)?.length ?? 0;
      const { entities } = linkText(texts, where);
      const mentions = entities.flatMap((entity) => entity.mentions);
      expect(mentions).toHaveLength(marked);
      expect(new Set(mentions).size).toBe(marked);
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      for (const { name, aliases } of entities) expect(aliases).not.toContain(name);
    }),
  );
});

test('the same mentions give the same entities', () => {
  fc.assert(
    fc.property(sentences, home, (parts, where) => {
      const texts = parts.map((words) => words.join(''));
      expect(linkText(texts, where)).toEqual(linkText(texts, where));
    }),
  );
});
