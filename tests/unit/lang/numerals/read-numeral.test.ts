import { describe, expect, test } from '@jest/globals';
import { readNumeral } from '../../../../src/lang/numerals/read-numeral.js';

describe('readNumeral', () => {
  test.each([
    ['〇', 0],
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['廿七', 27],
    ['卅', 30],
    ['一百零五', 105],
    ['两千三百五', 2350],
    ['一万三', 13_000],
    ['百三', 130],
    ['一万零四十', 10_040],
    ['一千两百三十四万', 12_340_000],
    ['五亿零六', 500_000_006],
    ['四百零五亿零四百零四万', 40_504_040_000],
    ['一万五千亿', 1_500_000_000_000],
    ['四万万', 400_000_000],
  ])('Chinese: %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each([
    ['壹佰贰拾万', 1_200_000],
    ['參拾參', 33],
    ['拾億零六萬零五百零六', 1_000_060_506],
    ['仨', 3],
  ])('formal and traditional: %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each([
    ['1,050,000,000', 1_050_000_000],
    ['3.5万', 35_000],
    ['1亿2000万', 120_000_000],
    ['5万4千6百', 54_600],
    ['25万6千', 256_000],
    ['4.78万亿', 4_780_000_000_000],
    ['2千零30万', 20_300_000],
  ])('Arabic and mixed: %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each([
    ['二十三点五', 23.5],
    ['二十三点五万', 235_000],
    ['八千三百八十五万二千三百二十六点三三', 83_852_326.33],
    ['负十二', -12],
    ['-1.5', -1.5],
  ])('decimals and signs: %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each([
    ['二〇二三', 2023],
    ['二零零八', 2008],
  ])('digit by digit: %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each(['', '万', '万万', '八九', '三家', '3家村', '点五', '十几', '两点'])('no numeral: %s', (text) => {
    expect(readNumeral(text)).toBeNull();
  });
});
