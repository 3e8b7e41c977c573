import { describe, expect, test } from '@jest/globals';
import { clauseOf, clausesOf } from '../../../../src/relate/scope/clauses.js';

const clauses = (text: string) => clausesOf(text).map(({ start, end }) => text.slice(start, end));

describe('clausesOf', () => {
  test.each([
    ['甲竣工，乙开工。', ['甲竣工', '乙开工']],
    ['一是甲、乙投产；', ['一是甲、乙投产']],
    ['结构为3:4:3', ['结构为3:4:3']],
    ['重点如下：修路', ['重点如下', '修路']],
    ['，。', []],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe('clauseOf', () => {
  test('is the whole sentence for what no clause holds', () => {
    const text = '甲，乙工程竣工';
    const scene = { text, clauses: clausesOf(text) };
    expect(clauseOf(scene, { start: 2, end: 4 })).toEqual({ start: 2, end: 7 });
    expect(clauseOf(scene, { start: 0, end: 4 })).toEqual({ start: 0, end: 7 });
  });
});
