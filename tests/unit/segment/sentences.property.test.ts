import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '../../../src/segment/sentences.js';

test('every character is in exactly one sentence', () => {
  const line = fc.string({
    unit: fc.constantFrom('县', '村', '。', '！', '；', '“', '”', '《', '》', '（', '）', '3', '.', '𡐓'),
  });
  fc.assert(
    fc.property(line, (text) => {
      expect(
        splitSentences(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
    }),
  );
});
