import { describe, expect, test } from '@jest/globals';
import { linkText } from './link-text.js';

const read = (sentences: readonly string[], home?: 'county' | 'prefecture'): string[] =>
  linkText(sentences, home).entities.map(({ name, code, county, aliases }) =>
    [name, code ?? '-', county ?? '-', ...aliases].join(' '),
  );

describe('divisions', () => {
  test.each([
    [['[县遂昌县]人民代表大会', '建设美丽[县遂昌]'], ['遂昌县 331123 331123 遂昌']],
    [
      ['[镇石练镇][村淤溪村]', '[村淤溪]古樟'],
      ['石练镇 331123106 331123', '淤溪村 331123106229 331123 淤溪'],
    ],
    [['[镇石练乡]撤乡设镇'], ['石练乡 331123106 331123 石练镇']],
    [['[村柳杉岙新村]开村'], ['柳杉岙新村 - 331123']],
    [['与[省上海市][县静安区]合作'], ['上海市 310000 -', '静安区 310106 310106']],
  ])('%j', (sentences, expected) => {
    expect(read(sentences)).toEqual(expected);
  });

  test('a village that the text puts into another township gets no code', () => {
    const { entities, diagnostics } = linkText(['[镇大柘镇][村淤溪村]']);
    expect(entities[1]).toMatchObject({ name: '淤溪村', code: null, county: '331123' });
    expect(entities[1]?.id).toBe('Village/331123105/淤溪村');
    expect(diagnostics.map(({ code }) => code)).toEqual(['LINK_REFUSED']);
  });

  test('a name that several divisions bear is left open, and said so', () => {
    const { entities, diagnostics } = linkText(['赴[县朝阳区]学习']);
    expect(entities[0]).toMatchObject({ name: '朝阳区', code: null, county: null });
    expect(diagnostics).toMatchObject([
      { code: 'LINK_AMBIGUOUS', message: expect.stringContaining('(110105)') },
    ]);
  });

  test("in a prefecture's document a village counts where its county is named", () => {
    expect(read(['[县遂昌县][村淤溪村]入选', '[村独山村]入选'], 'prefecture')).toEqual([
      '遂昌县 331123 331123',
      '淤溪村 331123106229 331123',
      '独山村 - -',
    ]);
  });

  test('a list goes on where its first item lies', () => {
    expect(read(['支持[县遂昌县][镇石练镇]、[镇大柘镇]试点'], 'prefecture')).toEqual([
      '遂昌县 331123 331123',
      '石练镇 331123106 331123',
      '大柘镇 331123105 331123',
    ]);
  });
});

describe('coreference', () => {
  test.each([
    [['[所遂昌县人民医院]迁建', '[所县医院]开诊'], ['遂昌县人民医院 - 331123 县医院']],
    [
      ['[企浙江凯恩集团股份有限公司]', '[企凯恩集团]', '[企凯恩]'],
      ['浙江凯恩集团股份有限公司 - 331123 凯恩 凯恩集团'],
    ],
    [['[企元立科技]', '[企元立]'], ['元立科技 - 331123 元立']],
    [['[景神龙谷景区]', '[景神龙谷]'], ['神龙谷景区 - 331123 神龙谷']],
    [['[路S222线]（原[路S51线]）'], ['S222线 - - S51线']],
    [['[园遂昌经济开发区]', '[园开发区]'], ['遂昌经济开发区 - 331123 开发区']],
    [['[所遂昌县第一中学]', '[所遂昌一中]'], ['遂昌县第一中学 - 331123 遂昌一中']],
    [['[项北界大桥工程]', '[项北界大桥项目]'], ['北界大桥工程 - 331123 北界大桥项目']],
    [['[誉第七批中国传统村落]', '[誉中国传统村落名录]'], ['第七批中国传统村落 - - 中国传统村落名录']],
    [['“[誉中国好人]”', '[誉“中国好人”]'], ['中国好人 - -']],
  ])('%j', (sentences, expected) => {
    expect(read(sentences)).toEqual(expected);
  });

  test('a name that was taken for two types is one thing', () => {
    const { entities } = linkText(['[所湖山森林公园]', '[景湖山森林公园]', '[景湖山森林公园]']);
    expect(entities.map(({ type, mentions }) => [type, mentions.length])).toEqual([['ScenicSpot', 3]]);
  });

  test.each([
    [['[项竹炭产业园一期]', '[项竹炭产业园二期]']],
    [['[所云和县中医院]', '[所松阳县中医院]', '[所中医院]']],
    [['[园新材料产业园]', '[园凯恩新材料产业园]']],
    [['[誉国家级森林乡村]', '[誉省级森林乡村]']],
    [['[园竹炭产业园]', '[项竹炭产业园]']],
  ])('keeps apart %j', (sentences) => {
    expect(read(sentences)).toHaveLength(sentences.length);
  });
});

describe('county', () => {
  const countyOf = (sentence: string, home?: 'county' | 'prefecture'): string | null | undefined =>
    linkText([sentence], home).entities.at(-1)?.county;

  test.each([
    ['[项农村公路改造]', '331123'],
    ['获评[誉全国文明城市]', null],
    ['与[机清华大学]合作', null],
    ['成立[机县书法协会]', '331123'],
    ['深化与[所杭州市第一人民医院]合作', null],
    ['与[所省人民医院]共建医联体', null],
    ['新建[所中央公园]', '331123'],
    ['[路龙丽温高速]通车', null],
    ['[路龙丽温高速遂昌连接线]', '331123'],
    ['保护[水钱塘江]源头', null],
    ['治理[水濂溪]', '331123'],
    ['融入[园长三角一体化示范区]', null],
    ['[人李云]县长', '331123'],
    ['聘请[人李云]院士', null],
    ['云和县[企木玩集团]', '331125'],
  ])('%s', (sentence, expected) => {
    expect(countyOf(sentence)).toBe(expected);
  });

  test.each([
    ['[项遂昌县老旧小区改造]', '331123'],
    ['缙云[所仙都小学]', '331122'],
    ['[企华能缙云发电公司]', '331122'],
    ['[路松阳至遂昌公路]', null],
    ['[路云和大道]', null],
    ['[所市民公园]', null],
  ])("in a prefecture's document: %s", (sentence, expected) => {
    expect(countyOf(sentence, 'prefecture')).toBe(expected);
  });
});

describe('ids', () => {
  test.each([
    ['[县遂昌县]', 'County/331123'],
    ['[项北界大桥工程]', 'Project/331123/北界大桥工程'],
    ['[项农村公路改造]', 'Project/331123/test.txt/农村公路改造'],
    ['获评[誉全国文明城市]', 'Honour/100000/全国文明城市'],
    ['获评[誉省级森林城市]', 'Honour/330000/省级森林城市'],
    ['与[机清华大学]合作', 'Organisation/100000/清华大学'],
    ['聘请[人李云]院士', 'Person/test.txt/李云'],
  ])('%s', (sentence, expected) => {
    expect(linkText([sentence]).entities.at(-1)?.id).toBe(expected);
  });

  test('entities come in the order of the text', () => {
    const { entities } = linkText(['[企元立科技]与[县遂昌县]', '[所中央公园]']);
    expect(entities.map(({ name }) => name)).toEqual(['元立科技', '遂昌县', '中央公园']);
  });
});
