import { describe, expect, test } from '@jest/globals';
import { foldWidth, widenPunctuation } from '../../../src/lang/width.js';

describe('foldWidth', () => {
  test.each([
    ['Ｇ２０７国道', 'G207国道'],
    ['增长１２．５％', '增长12.5%'],
    ['完成。１．建设', '完成。1．建设'],
    ['（一）', '（一）'],
  ])('%s → %s', (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
    expect(folded).toHaveLength(text.length);
  });
});

describe('widenPunctuation', () => {
  test.each([
    ['发展,建设(一期)', '发展，建设（一期）'],
    ['增长5%,500万元以上项目增长7%;城镇', '增长5%，500万元以上项目增长7%；城镇'],
    ['三次产业比为25.6:31.8:42.6', '三次产业比为25.6:31.8:42.6'],
    ['投资1,200万元', '投资1,200万元'],
    ['AA,BB', 'AA,BB'],
  ])('%s → %s', (text, widened) => {
    expect(widenPunctuation(text)).toBe(widened);
    expect(widened).toHaveLength(text.length);
  });
});
