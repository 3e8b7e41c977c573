import { describe, expect, test } from '@jest/globals';
import { readDocument } from './read-sentence.js';

describe('readNames', () => {
  test.each([
    ['加快推进城北污水处理厂二期工程建设。', ['城北污水处理厂二期工程=Project', '城北污水处理厂=Facility']],
    ['石练镇成功创建省级卫生乡镇，', ['石练镇=Township', '省级卫生乡镇=Honour']],
    ['全力做好各项工作。', []],
    ['③松阴溪河道综合整治工程', ['松阴溪河道综合整治工程=Project', '松阴溪=NaturalFeature']],
  ])('%s', (text, expected) => {
    expect(readDocument(text)).toEqual([expected]);
  });

  test('gives one list for each sentence', () => {
    expect(readDocument('稳中求进。', '石练镇。')).toEqual([[], ['石练镇=Township']]);
  });

  test('finds a name that one sentence is sure of in the others too', () => {
    const [listed, alone] = ['明远光电、泰瑞药业等企业完成升规。', '明远光电去年翻了一番。'];
    expect(readDocument(alone)).toEqual([[]]);
    expect(readDocument(alone, listed)[0]).toEqual(['明远光电=Company']);
  });

  test('finds it from one word to another only', () => {
    expect(readDocument('光明远光电去年翻了一番。', '明远光电、泰瑞药业等企业完成升规。')[0]).toEqual([]);
  });
});
