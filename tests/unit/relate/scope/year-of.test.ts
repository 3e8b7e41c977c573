import { describe, expect, test } from '@jest/globals';
import { ruleId, type TimeMention } from '../../../../src/model/mention.js';
import type { SectionPart } from '../../../../src/model/vocabulary.js';
import { scenesOf } from '../../../../src/relate/scope/scene.js';
import { yearOf } from '../../../../src/relate/scope/year-of.js';
import { fakeDocument, fakeEntities, fakeReading, fakeSentence } from '../../../fakes/reading.fake.js';

const time = (words: string, year: number, more: Partial<TimeMention> = {}) => ({ words, year, more });

function year(text: string, times: readonly ReturnType<typeof time>[], part: SectionPart | null = 'review') {
  const reading = fakeReading(fakeSentence(text, { section: { part } }), { 清源水厂: 'Facility' });
  const mentions = times.map(({ words, year, more }): TimeMention => {
    const start = text.indexOf(words);
    return {
      kind: 'time',
      rule: ruleId('time/absolute-years'),
      span: { start, end: start + words.length },
      role: 'at',
      years: { first: year, last: year },
      basis: 'stated',
      ...more,
    };
  });
  const readings = [{ ...reading, times: mentions }];
  const [scene] = scenesOf(readings, fakeEntities(readings), { document: fakeDocument() });
  const named = scene?.names[0];
  if (scene === undefined || named === undefined) throw new Error('No name');
  return yearOf(scene, named);
}

describe('yearOf', () => {
  test('is that of the part where the clause names none', () => {
    expect(year('清源水厂投用', [])).toEqual({ year: 2023, basis: 'implied' });
    expect(year('清源水厂投用', [], 'plan')).toEqual({ year: 2024, basis: 'implied' });
  });

  test('is the one that its clause names', () => {
    expect(year('2021年清源水厂投用', [time('2021年', 2021)])).toEqual({ year: 2021, basis: 'stated' });
    expect(year('清源水厂2025年投用', [time('2025年', 2025)], 'plan')).toMatchObject({ year: 2025 });
    expect(year('2021年修路，清源水厂投用', [time('2021年', 2021)])).toMatchObject({ year: 2023 });
  });

  test('is neither the year compared with nor a span of years', () => {
    const base = time('2019年', 2019, { role: 'base' });
    expect(year('清源水厂较2019年增产', [base])).toMatchObject({ year: 2023 });
    const span = time('“十四五”', 2021, { years: { first: 2021, last: 2025 } });
    expect(year('“十四五”建设清源水厂', [span])).toMatchObject({ year: 2023 });
  });

  test('words that name no year leave it to the part of the report', () => {
    const open = time('年底', 2023, { rule: ruleId('time/parts-of-year'), basis: 'implied' });
    expect(year('清源水厂年底投用', [open], 'plan')).toMatchObject({ year: 2024 });
  });
});
