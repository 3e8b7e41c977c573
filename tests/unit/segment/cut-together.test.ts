import { describe, expect, test } from '@jest/globals';
import { cutTogether } from '../../../src/segment/cut-together.js';
import { openSegmenter } from '../../../src/segment/segmenter.js';

const SENTENCES = ['南岭县推进城北污水处理厂扩建。', '“十四五”期间，', '完成投资3.5亿元；', '全力推进。'];

/** An engine of words that are parted by blanks; notes how often it is asked. */
function blanks(): { readonly cut: (text: string) => string[]; readonly asked: string[] } {
  const asked: string[] = [];
  const cut = (text: string): string[] => {
    asked.push(text);
    return text.split(/ |(?<=\n)|(?=\n)/u);
  };
  return { asked, cut };
}

describe('cutTogether', () => {
  test('cuts each text as it is cut alone, in one call', () => {
    const { cut, asked } = blanks();
    expect(cutTogether(cut, ['建成 公园', '西城路', '公园 开放'])).toEqual([
      ['建成', '公园'],
      ['西城路'],
      ['公园', '开放'],
    ]);
    expect(asked).toHaveLength(1);
  });

  test('cuts texts one by one where one holds a line break', () => {
    const { cut } = blanks();
    expect(cutTogether(cut, ['建成\n公园', '西城路'])).toEqual([['建成', '\n', '公园'], ['西城路']]);
  });

  test('asks again when there is too much for one call', () => {
    const { cut, asked } = blanks();
    const long = '园'.repeat(5000);
    expect(cutTogether(cut, [long, long, '路'])).toEqual([[long], [long], ['路']]);
    expect(asked).toEqual([long, `${long}\n路`]);
  });

  test('gives nothing for no texts', () => {
    expect(cutTogether(blanks().cut, [])).toEqual([]);
  });
});

describe.each(['nodejieba', '@node-rs/jieba'] as const)('tagAll of %s', (engine) => {
  test('tags each text as it is tagged alone', () => {
    const { tag, tagAll } = openSegmenter(engine);
    expect(tagAll(SENTENCES)).toEqual(SENTENCES.map((text) => tag(text)));
  });
});
