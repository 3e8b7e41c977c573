import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeNumeral } from '../../../support/write-numeral.js';
import { timesOf } from './time-sentence.js';

const PIECES = [
  ...['2023', '年', '月', '日', '3', '十', '一', '二〇二二', '—', '至', '到', '以来', '前', '后', '底', '初'],
  ...['今年', '去年', '上半年', '季度', '“十四五”', '期间', '末', '同比', '较', '截至', '近', '过去', '五年'],
  ...[
    '农历',
    '正月',
    '闰',
    '民国',
    '康熙',
    '周',
    '天',
    '个',
    '第',
    '，',
    '。',
    ' ',
    '𡐓',
    '中秋节',
    '.',
    '/',
    '-',
  ],
];

describe('readTimes', () => {
  test('times lie in their sentence, in order, without overlaps; years and days are real and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span, years, days } of timesOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(years.first).toBeLessThanOrEqual(years.last);
          if (days !== undefined) {
            expect(days.first <= days.last).toBe(true);
            expect(Number.isNaN(Date.parse(days.first) + Date.parse(days.last))).toBe(false);
            expect(Number(days.first.slice(0, 4))).toBeGreaterThanOrEqual(years.first);
          }
          end = span.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a year reads alike in digits, in Chinese and by the Republic’s count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1912, max: 2049 }), (year) => {
        const chinese = [...String(year)]
          .map((digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
          .join('');
        const forms = [`${year}年`, `${chinese}年`, `民国${year - 1911}年`];
        return forms.every((form) => timesOf(`${form}建成`)[0]?.years.first === year);
      }),
    );
  });

  test('a date reads alike in digits and in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
        const arabic = timesOf(`2022年${month}月${day}日`)[0]?.days;
        const chinese = timesOf(`2022年${writeNumeral(month)}月${writeNumeral(day)}日`)[0]?.days;
        expect(chinese).toEqual(arabic);
        expect(arabic?.first).toBe(`2022-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      }),
    );
  });
});
