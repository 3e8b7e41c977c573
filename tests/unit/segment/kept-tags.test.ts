import { describe, expect, test } from '@jest/globals';
import { type CuttingEngine, keepTags } from '../../../src/segment/kept-tags.js';

const TAGS: Readonly<Record<string, string>> = { 建成: 'v', 西城路: 'x', 公园: 'n' };

/** An engine of three words that are parted by blanks; notes what it is asked to tag. */
function threeWords(): CuttingEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  const cut = (text: string): string[] => text.split(' ');
  return {
    asked,
    cut,
    tag: (text) => {
      asked.push(text);
      return cut(text).map((word) => ({ word, tag: TAGS[word] ?? '' }));
    },
  };
}

describe('keepTags', () => {
  test('tags as the engine does, and asks it only about texts with a new word', () => {
    const engine = threeWords();
    const tag = keepTags(engine);
    const texts = ['建成 公园', '公园 建成 公园', '建成 西城路', '西城路 公园'];

    expect(texts.map((text) => tag(text))).toEqual(texts.map(threeWords().tag));
    expect(engine.asked).toEqual(['建成 公园', '建成 西城路']);
  });

  test('tags as the engine does when more words come than are kept', () => {
    const tag = keepTags(threeWords(), 1);
    const texts = ['建成 公园', '西城路 公园', '建成', '公园 西城路 建成'];

    expect(texts.map((text) => tag(text))).toEqual(texts.map(threeWords().tag));
  });
});
