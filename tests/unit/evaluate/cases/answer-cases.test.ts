import { describe, expect, test } from '@jest/globals';
import { bareNumbers } from '../../../../src/evaluate/cases/bare-numbers.js';
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
