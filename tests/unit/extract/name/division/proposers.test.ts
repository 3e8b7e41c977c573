import { describe, expect, test } from '@jest/globals';
import { type Home, readDivisions } from './read-divisions.js';

const expectRead = (text: string, expected: string[], home?: Home): void =>
  expect(readDivisions(text, home)).toEqual([...expected].sort());

describe('provinces, prefectures and counties', () => {
  test.each([
    ['遂昌县人民代表大会', ['遂昌县=County']],
    ['奋力书写遂昌新篇章', ['遂昌=County']],
    ['深化与上海市静安区的合作', ['上海市=Province', '静安区=County']],
    ['赴杭州、宁波等地招商', ['宁波=Prefecture', '杭州=Prefecture']],
    ['龙丽温高速至云和段', ['云和=County']],
    ['与浙江农林大学共建', []],
    ['获评浙江省森林城市', []],
    ['创建省级示范县', []],
    ['全年完成县级投资', []],
  ])('%s', (text, expected) => expectRead(text, expected));
});

describe('townships and villages by full name', () => {
  test.each([
    ['石练镇淤溪村入选', ['淤溪村=Village', '石练镇=Township']],
    ['石练乡改镇以来', ['石练乡=Township']],
    ['建设示范村和美丽乡村', []],
    ['南独山村', []],
  ])('%s', (text, expected) => expectRead(text, expected));
});

describe('townships and villages by bare name', () => {
  test.each([
    [
      '完成王村口、石练、高坪等乡镇整治',
      ['王村口=Township:王村口镇', '石练=Township:石练镇', '高坪=Township:高坪乡'],
    ],
    [
      '推进茶树坪、淤溪、独山3个传统村落保护',
      ['淤溪=Village:淤溪村', '独山=Village:独山村', '茶树坪=Village:茶树坪村'],
    ],
    ['茶树坪、柳树岙等5个示范村', ['柳树岙=Village:柳树岙村', '茶树坪=Village:茶树坪村']],
    ['建成箍桶丘至茶树坪公路', ['箍桶丘=Village:箍桶丘村', '茶树坪=Village:茶树坪村']],
    ['一次独山之行', []],
  ])('%s', (text, expected) => expectRead(text, expected));

  test('asks for more in a prefecture, which has ten times the names', () => {
    expectRead('遂昌独山古寨、缙云黄龙风电', ['缙云=County', '遂昌=County'], 'prefecture');
    expectRead(
      '建成松阳象溪至遂昌石练公路',
      ['松阳=County', '石练=Township:石练镇', '象溪=Township:象溪镇', '遂昌=County'],
      'prefecture',
    );
  });
});

describe('what the gazetteer lacks', () => {
  test.each([
    ['杭州市淳安县枫树岭镇', ['枫树岭镇=Township', '杭州市=Prefecture', '淳安县=County']],
    ['妙高街道梅溪社区荣获称号', ['妙高街道=Township', '梅溪社区=Village']],
    ['柳杉岙新村开启新生活', ['柳杉岙新村=Village']],
    ['推进特色小镇和智慧社区建设', []],
    ['一村一品', []],
    ['打造共富村10个', []],
    ['实施强村富民工程', []],
  ])('%s', (text, expected) => expectRead(text, expected));
});
