import { describe, expect, test } from '@jest/globals';
import { linkText } from './link-text.js';

function read(sentence: string, home?: 'county' | 'prefecture') {
  const { entities } = linkText([sentence], home);
  return entities.map(({ name, link }) => [name, link.confidence, ...link.features]);
}

describe('the link of a division', () => {
  test('is told by a full name of the home', () => {
    expect(read('[县遂昌县]经济稳中有进。')).toEqual([['遂昌县', 0.97, 'full-name', 'home', 'only-bearer']]);
  });

  test('is less sure by a short name from elsewhere', () => {
    expect(read('赴[县义乌]考察。')).toEqual([['义乌市', 0.82, 'short-name', 'only-bearer']]);
  });

  test('is told by what is named right before', () => {
    expect(read('与[省北京市][县朝阳区]结对。')).toContainEqual([
      '朝阳区',
      0.91,
      'full-name',
      'named-within',
    ]);
  });

  test('has no confidence where several bear the name, and says so', () => {
    const { entities, diagnostics } = linkText(['与[县鼓楼区]结对。']);
    expect(entities[0]).toMatchObject({ code: null, link: { confidence: 0, features: ['several-bearers'] } });
    expect(diagnostics).toMatchObject([{ code: 'LINK_AMBIGUOUS' }]);
    for (const place of ['江苏省南京市鼓楼区', '福建省福州市鼓楼区'])
      expect(diagnostics[0]?.message).toContain(place);
  });

  test('has none where no list knows the name', () => {
    expect(read('[村云上新村]修路。')).toEqual([['云上新村', 0, 'no-bearer']]);
  });
});

test('a work of every year is known within its document only, whatever place leads its name', () => {
  const id = (name: string) => linkText([`[项${name}]完工。`]).entities[0]?.id;
  expect(id('遂昌县老旧小区改造项目')).toMatch(/^Project\/331123\/.+\/遂昌县老旧小区改造项目$/u);
  expect(id('遂昌县东溪路改造项目')).toBe('Project/331123/遂昌县东溪路改造项目');
});

test('a tail that names a kind of thing is not taken for the longer name', () => {
  const names = (longer: string, tail: string) =>
    linkText([`[所${longer}]启用。`, `加快[所${tail}]建设。`]).entities.map(({ name }) => name);
  expect(names('石练红色爱国主义教育基地', '爱国主义教育基地')).toHaveLength(2);
  expect(names('石练公路绕城段云桥湾大桥', '云桥湾大桥')).toEqual(['石练公路绕城段云桥湾大桥']);
});

describe('the link of a thing to its county', () => {
  test.each([
    ['[企遂昌金矿]投产。', '遂昌金矿', 0.95, 'county-named'],
    ['[所人民公园]开放。', '人民公园', 0.85, 'county-of-document'],
    ['与[机清华大学]合作。', '清华大学', 0.85, 'elsewhere'],
    ['配合[企铁路总公司]完成定线。', '铁路总公司', 0.85, 'elsewhere'],
  ])('%s', (sentence, name, confidence, feature) => {
    expect(read(sentence)).toEqual([[name, confidence, feature]]);
  });

  test("is not told in a prefecture's document that names no county", () => {
    expect(read('[所人民公园]开放。', 'prefecture')).toEqual([['人民公园', 0, 'not-told']]);
  });
});
