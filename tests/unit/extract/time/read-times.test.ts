import { describe, expect, test } from '@jest/globals';
import type { SectionPart } from '../../../../src/model/vocabulary.js';
import { readSpecs } from '../../../support/specs.js';
import { REPORT, say, sayDays, timesOf } from './time-sentence.js';

interface Spec {
  readonly text: string;
  readonly part?: SectionPart;
  readonly expected: readonly string[];
}

const SPECS = readSpecs<Spec>('time');

describe('readTimes', () => {
  test.each(SPECS.map((spec) => [`${spec.text} ${spec.part ?? ''}`, spec] as const))('%s', (_, spec) => {
    const { text, expected, ...around } = spec;
    expect(timesOf(text, around).map((time) => say(time, text))).toEqual(expected);
  });

  test.each([
    ['2023年3月开工', ['2023年3月 2023-03-01..2023-03-31']],
    ['2024年2月底交付', ['2024年2月底 2024-02-01..2024-02-29']],
    ['2022年6月1日至7月3日', ['2022年6月1日至7月3日 2022-06-01..2022-07-03']],
    ['2023年第二季度', ['2023年第二季度 2023-04-01..2023-06-30']],
    ['2022年下半年', ['2022年下半年 2022-07-01..2022-12-31']],
    ['2023年2月30日', ['2023年 whole years']],
    ['昨天开幕', ['昨天 2023-02-14..2023-02-14']],
    ['农历正月十五', ['农历正月十五 2023-02-05..2023-02-05']],
    ['2020年闰四月', ['2020年闰四月 2020-05-23..2020-06-20']],
    ['2023年母亲节', ['2023年母亲节 2023-05-14..2023-05-14']],
    ['2023年除夕', ['2023年除夕 2024-02-09..2024-02-09']],
    ['2021—2023年', ['2021—2023年 whole years']],
    ['29日，市民', ['29日 2023-01-29..2023-01-29']],
  ])('the days of %s', (text, expected) => {
    expect(timesOf(text).map((time) => sayDays(time, text))).toEqual(expected);
  });

  test('a heading tells the year of what stands under it', () => {
    const text = '全年完成投资，6月投用';
    const times = timesOf(text, { part: 'plan', headingYear: 2024 });
    expect(times.map((time) => say(time, text))).toEqual(['全年 → at 2024 implied', '6月 → at 2024 implied']);
  });

  test('yields no implied year where the document has none', () => {
    const calendar = { documentYear: null, reviewYear: null, planYear: null, basis: null };
    expect(timesOf('去年开工，今年年底前完工，过去五年、近年来、三年内、昨天、6月', { calendar })).toEqual(
      [],
    );
    expect(timesOf('2022年开工', { calendar })).toHaveLength(1);
  });

  test('spans count in the text, not in the sentence, in UTF-16 units', () => {
    const [time] = timesOf('𡐓村2022年修渠', { start: 100, calendar: REPORT });
    expect(time?.span).toEqual({ start: 103, end: 108 });
  });
});
