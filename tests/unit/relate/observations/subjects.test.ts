import { describe, expect, test } from '@jest/globals';
import { edgesOf } from '../../../../src/relate/observations/stretch.js';
import { partsOf, subjectsOf } from '../../../../src/relate/observations/subjects.js';
import { fakeSentence } from '../../../fakes/reading.fake.js';

const edges = (text: string) => edgesOf(fakeSentence(text));

describe('partsOf', () => {
  test.each([
    ['自来水普及率和垃圾处理率', ['自来水普及率', '垃圾处理率']],
    ['公厕、停车场以及口袋公园', ['公厕', '停车场', '口袋公园']],
    ['县（市、区）财力', ['县（市、区）财力']],
    ['和美乡村', ['和美乡村']],
  ])('%s', (text, expected) => {
    expect(partsOf({ text, start: 0 }, edges(text))).toEqual(expected);
  });
});

describe('subjectsOf', () => {
  test.each([
    ['城乡居民人均可支配收入', 2, ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['金融机构存贷款余额', 2, ['金融机构存款余额', '金融机构贷款余额']],
    ['热线响应率、办结率', 2, ['热线响应率', '热线办结率']],
    ['城镇、农村居民收入', 2, ['城镇居民收入', '农村居民收入']],
    ['财政收入、税收收入', 2, ['财政收入', '税收收入']],
    ['财政收入', 2, []],
  ])('%s', (text, count, expected) => {
    expect(subjectsOf({ text, start: 0 }, edges(text), count)).toEqual(expected);
  });
});
