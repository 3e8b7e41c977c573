import { describe, expect, test } from '@jest/globals';
import {
  actAtEnd,
  actOf,
  headOf,
  isGeneric,
  stripLead,
} from '../../../../src/relate/observations/indicator.js';
import { edgesOf } from '../../../../src/relate/observations/stretch.js';
import { fakeSentence } from '../../../fakes/reading.fake.js';

const head = (text: string, keepsWork = false) => {
  const { name, growth } = headOf({ text, start: 0 }, edgesOf(fakeSentence(text)), keepsWork);
  return growth === null ? name : `${name} ${growth}`;
};

describe('headOf', () => {
  test.each([
    ['全县社会消费品零售总额达到', '社会消费品零售总额'],
    ['2023年，全市累计完成造林', '造林'],
    ['力争参保率达', '参保率'],
    ['规模以上工业增加值同比增长', '规模以上工业增加值 rise'],
    ['综合指数下降', '综合指数 fall'],
    ['低保标准提高到', '低保标准'],
    ['旅游收入较2019年增长', '旅游收入 rise'],
    ['同比下降', ' fall'],
    ['新建东关、西关等停车场', '新建停车场'],
    ['建成高标准农田', '高标准农田'],
    ['建成区绿地率', '建成区绿地率'],
    ['新增停车位', '新增停车位'],
    ['标准化厂房〔3〕', '标准化厂房'],
    ['打造', ''],
  ])('%s → %s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });

  test('提升 belongs to the name where work is counted', () => {
    expect(head('农村公路提升', true)).toBe('农村公路提升');
    expect(head('农村公路提升')).toBe('农村公路 rise');
  });

  test('tells where the name begins and what stood behind it', () => {
    const text = '全县绿化率均达到';
    expect(headOf({ text, start: 0 }, edgesOf(fakeSentence(text)))).toMatchObject({
      start: 2,
      tail: '均达到',
    });
  });
});

describe('actOf and actAtEnd', () => {
  test('find the verb that belongs to an indicator', () => {
    expect(actOf('新增停车位')).toBe('新增');
    expect(actOf('停车位')).toBe('');
    expect(actAtEnd('全年新增')).toBe('新增');
  });
});

describe('isGeneric', () => {
  test('tells the heads that need an owner', () => {
    expect(isGeneric('总投资')).toBe(true);
    expect(isGeneric('粮食产量')).toBe(false);
  });
});

describe('stripLead', () => {
  test('takes nothing from within a word', () => {
    const text = '有机肥使用率';
    expect(stripLead({ text, start: 0 }, edgesOf(fakeSentence(text))).text).toBe(text);
  });
});
