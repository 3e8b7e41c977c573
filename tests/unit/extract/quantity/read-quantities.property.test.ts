import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readQuantities } from '../../../../src/extract/quantity/read-quantities.js';
import type { Sentence } from '../../../../src/model/sentence.js';
import { writeNumeral } from '../../../support/write-numeral.js';

const sentence = (text: string): Sentence => ({
  position: 0,
  span: { start: 0, end: text.length },
  text,
  tokens: [],
  section: { path: [], part: null, year: null },
  isHeading: false,
});

const pieces = fc.constantFrom(
  ...[
    '近',
    '超',
    '不少于',
    '第',
    '增长',
    '翻',
    '百分之',
    '一',
    '三',
    '十',
    '百',
    '万',
    '亿',
    '12',
    '3.5',
    '2023年',
    '—',
    '至',
  ],
  ...[
    '%',
    '个',
    '元',
    '亩',
    '成',
    '倍',
    '番',
    '以上',
    '左右',
    '余',
    '，',
    '“',
    '”',
    '位',
    '首位',
    'G',
    ':',
    '/',
    ' ',
    '𡐓',
  ],
);

describe('readQuantities', () => {
  test('every quantity lies in its sentence, in order, without overlaps, and is finite', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span, value, amount } of readQuantities(sentence(text))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThan(Math.max(span.start, end - 1));
          expect(Number.isFinite(value)).toBe(true);
          expect(amount === null || Number.isFinite(amount)).toBe(true);
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a number reads alike in Arabic and in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 9999 }), (value) => {
        const [arabic] = readQuantities(sentence(`清理河道${value}米`));
        const [chinese] = readQuantities(sentence(`清理河道${writeNumeral(value)}米`));
        return arabic?.amount === value && chinese?.amount === value;
      }),
    );
  });
});
