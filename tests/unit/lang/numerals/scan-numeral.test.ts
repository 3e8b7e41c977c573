import { describe, expect, test } from '@jest/globals';
import { scanNumeral } from '../../../../src/lang/numerals/scan-numeral.js';

const scan = (text: string) => {
  const numeral = scanNumeral(text, 0);
  if (numeral === null) return null;
  const { end, value, valueHigh, magnitude, isVague } = numeral;
  return [
    text.slice(0, end),
    value,
    magnitude,
    ...(valueHigh === undefined ? [] : [valueHigh]),
    ...(isVague ? ['vague'] : []),
  ];
};

describe('scanNumeral', () => {
  test.each([
    ['18.35亿元', ['18.35亿', 18.35, '亿']],
    ['300余万元', ['300余万', 300, '万', 'vague']],
    ['28万余人', ['28万余', 28, '万', 'vague']],
    ['20余家', ['20余', 20, '', 'vague']],
    ['6 个', ['6', 6, '']],
    ['1亿2000万元', ['1亿2000万', 12_000, '万']],
    ['百万亩', ['百万', 100, '万']],
    ['万亩', ['万', 1, '万']],
    ['两千三百五十万元', ['两千三百五十万', 2350, '万']],
    ['八九亿元', ['八九亿', 8, '亿', 9]],
    ['三五百块', ['三五百', 300, '', 500]],
    ['十七八个', ['十七八', 17, '', 18]],
  ])('%s', (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  test.each([
    ['36万千瓦', ['36万', 36, '万']],
    ['一百千瓦', ['一百', 100, '']],
    ['6千米', ['6', 6, '']],
    ['四百五十个百分点', ['四百五十', 450, '']],
  ])('千 and 百 of a unit stay with it: %s', (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  test.each(['近', '几十', '余下', '多少', ''])('nothing: %s', (text) => {
    expect(scan(text)).toBeNull();
  });
});
