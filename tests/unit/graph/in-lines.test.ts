import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inLines } from '../../../src/graph/in-lines.js';

/** The lines without what fills them up. */
const linesOf = (caption: string) => caption.split(' ').map((line) => line.trim().replaceAll('\u2005', ' '));

describe('inLines', () => {
  test.each([
    ['遂昌县', ['遂昌县']],
    ['南尖岩风景区', ['南尖岩', '风景区']],
    ['仙侠湖环湖绿道二期工程', ['仙侠湖环', '湖绿道二', '期工程']],
    ['金竹50MW农光互补光伏项目', ['金竹50MW', '农光互补', '光伏项目']],
    ['旅游总收入 约25亿元 2023 目标', ['旅游总收入', '约25亿元', '2023 目标']],
    ['（一）抓项目，稳增长。', ['（一）抓', '项目，稳', '增长。']],
    [
      '务川仡佬族苗族自治县丰乐镇烤烟生产基地配套道路',
      ['务川仡佬族', '苗族自治县', '丰乐镇烤烟', '生产基地', '配套道路'],
    ],
    ['长'.repeat(30), ['长长长长长', '长长长长长', '长长长长长', '长长长长长', '…']],
  ])('puts %s into lines', (name, lines) => {
    expect(linesOf(inLines(name))).toEqual(lines);
  });

  test('fills lines up to one width, with as much at both sides', () => {
    expect(inLines('仙侠湖环湖绿道二期工程')).toBe(
      '\u2002仙侠湖环\u2002 \u2002湖绿道二\u2002 \u2003期工程\u2003',
    );
  });

  test('loses nothing of what is short enough, and never makes more than five lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const lines = linesOf(inLines(name));
        expect(lines.length).toBeLessThanOrEqual(5);
        if (lines.at(-1) === '…') return;
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(name.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
