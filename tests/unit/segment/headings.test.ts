import { describe, expect, test } from '@jest/globals';
import { isHeadingLine, leadingHeadingLength, Outline, partOf } from '../../../src/segment/headings.js';

describe('isHeadingLine', () => {
  test.each([
    ['一、2023年工作回顾', true],
    ['（二）坚持供需两端发力，壮大服务业', true],
    ['2023年工作目标任务', true],
    ['各位代表：', false],
    ['——2023年1月8日在某县第十八届人民代表大会第二次会议上', false],
    ['一年来，我们主要做了七个方面的工作：', false],
    ['全县生产总值增长6%。', false],
    ['601', false],
  ])('%s → %s', (line, expected) => {
    expect(isHeadingLine(line)).toBe(expected);
  });
});

describe('leadingHeadingLength', () => {
  test.each([
    ['（一）产业发展取得新进展。完整准确贯彻新理念。', '（一）产业发展取得新进展。'],
    ['（一）产业发展', ''],
    ['完成投资3亿元。', ''],
  ])('%s', (line, expected) => {
    expect(line.slice(0, leadingHeadingLength(line))).toBe(expected);
  });
});

describe('partOf', () => {
  test.each([
    ['一、2023年工作回顾', 'review'],
    ['二、2024年工作安排', 'plan'],
    ['二、2024年发展的总体要求和主要目标', 'plan'],
    ['（三）乡村振兴扎实推进', null],
  ])('%s → %s', (heading, expected) => {
    expect(partOf(heading)).toBe(expected);
  });
});

describe('Outline', () => {
  test('keeps a part until another heading opens one, and drops headings of the same level', () => {
    const outline = new Outline();
    outline.enter('2022年工作回顾');
    outline.enter('一、工业经济稳中有进');
    outline.enter('二、城乡面貌焕然一新');
    expect(outline.section).toEqual({
      path: ['2022年工作回顾', '二、城乡面貌焕然一新'],
      part: 'review',
      year: 2022,
    });
    outline.enter('2023年重点工作');
    expect(outline.section).toEqual({ path: ['2023年重点工作'], part: 'plan', year: 2023 });
  });

  test('takes the last year of a review of several', () => {
    const outline = new Outline();
    outline.enter('一、“十三五”时期和2020年主要工作回顾');
    expect(outline.section.year).toBe(2020);
  });
});
