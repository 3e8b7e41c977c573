import { describe, expect, test } from '@jest/globals';
import { isGenericWork } from '../../../src/link/generic-work.js';
import { foldName } from '../../../src/link/things/fold-name.js';
import { nameCore } from '../../../src/link/things/name-core.js';
import type { ThingType } from '../../../src/model/vocabulary.js';

describe('nameCore', () => {
  test.each<[ThingType, string, string]>([
    ['ScenicSpot', '神龙谷旅游景区', '神龙谷景区'],
    ['Road', '国道G528', 'G528线'],
    ['Road', '龙津路（育才街至永乐街）', '龙津路'],
    ['Road', '澄华高速公路', '澄华高速'],
    ['Company', '凯恩集团股份有限公司', '凯恩集团'],
    ['Facility', '第28中学', '第二十八中学'],
    ['Facility', '人民医院', '医院'],
    ['Project', '北界大桥建设项目', '北界大桥工程'],
    ['Organisation', '浙江农业大学', '浙江农大'],
    ['Zone', '经济技术开发区', '经开区'],
  ])('%s: %s is %s', (type, one, other) => {
    expect(nameCore(one, type)).toBe(nameCore(other, type));
  });

  test.each<[ThingType, string, string]>([
    ['Project', '北界大桥一期工程', '北界大桥二期工程'],
    ['Project', '北界大桥（一期）', '北界大桥（二期）'],
    ['Facility', '第一中学', '第二中学'],
    ['Road', 'G528线', 'S528线'],
    ['Zone', '高新区', '经开区'],
  ])('%s: %s is not %s', (type, one, other) => {
    expect(nameCore(one, type)).not.toBe(nameCore(other, type));
  });
});

test.each([
  ['“平安”小区', '平安小区'],
  ['Ｇ２０７线', 'g207线'],
])('foldName(%s)', (name, expected) => {
  expect(foldName(name)).toBe(expected);
});

test.each([
  ['农村公路改造', true],
  ['老旧小区改造工程', true],
  ['污水处理厂提标改造', false],
  ['北界大桥工程', false],
])('isGenericWork(%s)', (name, expected) => {
  expect(isGenericWork(name)).toBe(expected);
});
