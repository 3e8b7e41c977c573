import { describe, expect, test } from '@jest/globals';
import { bareNumbers } from '../../../../src/evaluate/cases/bare-numbers.js';
import { divisionCases } from '../../../../src/evaluate/cases/division-case.js';
import { answerNumberCase } from '../../../../src/evaluate/cases/number-case.js';
import { plainText } from '../../../../src/evaluate/cases/plain-text.js';
import { answerT2sCase } from '../../../../src/evaluate/cases/t2s-case.js';
import { answerTimeCase } from '../../../../src/evaluate/cases/time-case.js';

describe('answerNumberCase', () => {
  const answer = (input: string, value: number, more: object = {}) =>
    answerNumberCase({ input, expected: [{ value }], ...more }).isRight;

  test.each([
    ['修路12公里', 12],
    ['修路12公里', 12_000],
    ['投资3.5亿元', 350_000_000],
    ['投资3.5亿元', 3.5],
    ['增产三斤半', 1750],
    ['用时一个半小时', 90],
  ])('%s is right as %p', (input, value) => {
    expect(answer(input, value)).toBe(true);
  });

  test.each([
    ['修路12公里', 13],
    ['修路12公里、架桥2座', 12],
    ['修路', 12],
  ])('%s is wrong as %p', (input, value) => {
    expect(answer(input, value)).toBe(false);
  });

  test('compares both ends of a range', () => {
    expect(answer('每亩收入3至5万元', 3, { expected: [{ value: 3, valueHigh: 5 }] })).toBe(true);
    expect(answer('每亩收入3至5万元', 3, { expected: [{ value: 3, valueHigh: 6 }] })).toBe(false);
  });

  test("looks only for what the peer's model looks for", () => {
    const line = { input: '投资3亿元修路12公里，增长5%', expected: [{ value: 5 }] };
    expect(answerNumberCase({ ...line, model: 'PercentModel' }).isRight).toBe(true);
    expect(answerNumberCase(line).isRight).toBe(false);
  });

  test('tells our reading', () => {
    expect(answerNumberCase({ input: '架桥2座', expected: [] })).toMatchObject({
      isRight: false,
      read: '2座 2',
    });
  });

  test('refuses a line of another form', () => {
    expect(() => answerNumberCase({ text: '架桥2座' })).toThrow();
  });
});

describe('bareNumbers', () => {
  test.each([
    ['一百三十二元', [132]],
    ['四万亿', [4e12]],
    ['五分之一', [0.2]],
    ['三又二分之一', [3.5]],
    ['负一又二分之一', [-1.5]],
    ['一打鸡蛋', [12]],
    ['16/5', [3.2]],
    ['2e5', [200_000]],
    ['亿', []],
    ['云岭', []],
  ])('%s', (text, expected) => {
    expect(bareNumbers(text).map(({ lows }) => lows[0])).toEqual(expected);
  });
});

describe('plainText', () => {
  test.each([
    ['壹萬 元', '壹万元'],
    ['１１１，１１１個', '111,111个'],
    ['甲，１２３乙', '甲，123乙'],
  ])('%s → %s', (input, expected) => {
    expect(plainText(input)).toBe(expected);
  });
});

describe('answerT2sCase', () => {
  test.each([
    ['漢字', 't2s', '汉字', true, true],
    ['漢字', 't2s', '漢字', false, true],
    ['軟體', 'tw2sp', '软件', false, false],
  ])('%s by %s', (input, config, expected, isRight, isCore) => {
    expect(answerT2sCase({ input, config, expected })).toMatchObject({ isRight, isCore });
  });
});

describe('answerTimeCase', () => {
  const line = (input: string, start: string, end: string, at?: readonly [number, number]) => ({
    input,
    reference_date: '2024-05-20',
    task: 'extract',
    core: true,
    expected: [{ alternatives: [{ start, end }], ...(at === undefined ? {} : { at }) }],
  });

  test.each([
    ['2023年', '2023-01-01', '2023-12-31', true],
    ['去年', '2023-01-01', '2023-12-31', true],
    ['去年', '2022-01-01', '2022-12-31', false],
  ])('%s as %s to %s', (input, start, end, isRight) => {
    expect(answerTimeCase(line(input, start, end))).toMatchObject({ isRight, isCore: true });
  });

  test('the place counts where it is given', () => {
    const read = (at: readonly [number, number]) =>
      answerTimeCase(line('大桥2023年通车', '2023-01-01', '2023-12-31', at)).isRight;
    expect([read([2, 7]), read([0, 5])]).toEqual([true, false]);
  });
});

describe('divisionCases', () => {
  const answer = divisionCases();
  const place = (province: string | null, city: string | null, county: string | null, more: object = {}) => ({
    province,
    city,
    county,
    ...more,
  });
  const isRight = (input: string, expected: object, task = 'address') =>
    answer({ input, expected, task }).isRight;

  test.each([
    ['山西长治壶关县人民医院', place('山西省', '长治市', '壶关县')],
    ['长治市壶关', place('山西省', '长治市', '壶关县')],
    ['上海市浦东新区世纪大道', place('上海市', '市辖区', '浦东新区', { adcode: '310115' })],
    ['鼓楼区中山路', place(null, null, '鼓楼区')],
  ])('%s', (input, expected) => {
    expect(isRight(input, expected)).toBe(true);
  });

  test.each([
    ['山西长治壶关县人民医院', place('山西省', '长治市', '平顺县')],
    ['上海市浦东新区世纪大道', place('上海市', '市辖区', '浦东新区', { adcode: '310114' })],
    ['鼓楼区中山路', place('江苏省', '南京市', '鼓楼区')],
    ['示范县创建', place('河南省', '濮阳市', '范县')],
  ])('%s is wrong as another place', (input, expected) => {
    expect(isRight(input, expected)).toBe(false);
  });

  test('reads a former name as what it is now', () => {
    expect(isRight('湖北省襄樊市', { path: ['湖北省', '襄阳市'] }, 'renamed')).toBe(true);
    expect(isRight('湖北省襄樊市', { path: ['湖北省', '襄樊市'] }, 'renamed')).toBe(false);
  });

  test('reads each address of a text', () => {
    const expected = [place('辽宁省', '沈阳市', '和平区'), place('天津市', null, '和平区')];
    expect(isRight('从辽宁省和平区搬到天津市和平区', expected, 'text')).toBe(true);
    expect(isRight('从辽宁省和平区搬走', expected, 'text')).toBe(false);
  });
});
