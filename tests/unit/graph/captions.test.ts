import { describe, expect, test } from '@jest/globals';
import {
  figureCaption,
  observationCaption,
  passageCaption,
  relationCaption,
  yearCaption,
} from '../../../src/graph/captions.js';

describe('captions', () => {
  test.each([
    ['新建停车位。', '新建停车位。'],
    ['𡐓底村至石桥镇的旅游公路改造工程已经全线贯通。', '𡐓底村至石桥镇的旅游公路改造工程已经全线…'],
  ])('a passage is its first 20 characters: %s', (text, expected) => {
    expect(passageCaption(text)).toBe(expected);
  });

  test('a statement says who, what and when', () => {
    expect(yearCaption('东城水厂', { year: 2024, status: 'completed' })).toBe('东城水厂 2024 完成');
    expect(yearCaption('东城水厂', { year: null, status: 'planned' })).toBe('东城水厂 计划');
    expect(relationCaption('青龙峡', 'AWARDED', '国家4A级旅游景区', 2023)).toBe(
      '青龙峡 获得 国家4A级旅游景区 2023',
    );
  });

  test.each([
    [{ comparator: '≈', value: 25, unit: '亿元' }, '约25亿元'],
    [{ comparator: '=', value: 3, valueHigh: 5, unit: '万元' }, '3–5万元'],
    [{ comparator: '≥', value: 95, unit: '%' }, '≥95%'],
  ] as const)('a figure is written as it was read: %j', (figure, expected) => {
    expect(figureCaption(figure)).toBe(expected);
  });

  test('an observation says what is counted, how much and when', () => {
    const figure = {
      indicator: '粮食产量',
      comparator: '=',
      value: 3,
      unit: '亿斤',
      kind: 'target',
      measure: 'level',
    } as const;
    expect(observationCaption({ ...figure, year: 2024 })).toBe('粮食产量 3亿斤 2024 目标');
    expect(observationCaption({ ...figure, kind: 'actual', year: null })).toBe('粮食产量 3亿斤');
  });

  test.each([
    [{ value: 6, unit: '%', comparator: '≈' }, '地区生产总值 增长约6%'],
    [{ value: 70, unit: '元', comparator: '=' }, '地区生产总值 增长70元'],
    [{ value: -2.2, unit: '%', comparator: '=' }, '地区生产总值 -2.2%'],
    [{ value: 5, unit: '倍', comparator: '=' }, '地区生产总值 5倍'],
    [{ value: 1, unit: '番', comparator: '=' }, '地区生产总值 1番'],
  ] as const)('a change does not read as a level: %j', (change, expected) => {
    const figure = { indicator: '地区生产总值', kind: 'actual', measure: 'change', year: null } as const;
    expect(observationCaption({ ...figure, ...change })).toBe(expected);
  });
});
