import { describe, expect, test } from '@jest/globals';
import type { Observation } from '../../../../src/model/fact.js';
import type { Reading } from '../../../../src/model/reading.js';
import { relateObservations } from '../../../../src/relate/observations/relate-observations.js';
import { scenesOf } from '../../../../src/relate/scope/scene.js';
import {
  type FakeNames,
  fakeDocument,
  fakeEntities,
  fakeReading,
  fakeSentence,
} from '../../../fakes/reading.fake.js';
import { readSpecs } from '../../../support/specs.js';

interface Spec {
  readonly text: string;
  readonly names?: FakeNames;
  readonly expected: readonly string[];
}

const SPECS = readSpecs<Spec>('observations');

/** 收入 >2亿元 level @云岭景区; the year only where it is not the year under review, the base year where there is one. */
function say({
  indicator,
  comparator,
  value,
  valueHigh,
  unit,
  measure,
  about,
  year,
  baseYear,
}: Observation): string {
  const range = valueHigh === undefined ? '' : `–${valueHigh}`;
  const owner = about === 'home' ? '' : ` @${about}`;
  return `${indicator} ${comparator}${value}${range}${unit} ${measure}${owner}${year === 2023 ? '' : ` ${year}`}${baseYear === undefined ? '' : ` <${baseYear}`}`;
}

function relate(texts: readonly string[], names: FakeNames = {}, part: 'review' | 'plan' | null = 'review') {
  let start = 0;
  const readings = texts.map((text) => {
    const sentence = fakeSentence(text, { start, section: { part } });
    start += text.length;
    return fakeReading(sentence, names);
  });
  return relateReadings(readings);
}

function relateReadings(readings: readonly Reading[], document = fakeDocument()): readonly Observation[] {
  const entities = fakeEntities(readings);
  return relateObservations(scenesOf(readings, entities, { document }), entities, { document });
}

describe('relateObservations', () => {
  test.each(SPECS.map(({ text, names, expected }) => [text, names, expected] as const))(
    '%s',
    (text, names, expected) => {
      expect(relate([text], names).map(say)).toEqual(expected);
    },
  );

  test('the evidence is the clause up to the figure', () => {
    const texts = ['全县稳中有进。', '新增就业3200人，改造危房80户。'];
    const evidence = relate(texts).map(({ evidence: { start, end } }) => texts.join('').slice(start, end));
    expect(evidence).toEqual(['新增就业3200人', '改造危房80户']);
  });

  test('the plan part aims at the year of the plan', () => {
    const [aim] = relate(['新建幼儿园3所'], {}, 'plan');
    expect(aim).toMatchObject({ year: 2024, figureKind: 'target', basis: 'implied' });
  });

  test('from the sentence that announces the aims on, everything is plan', () => {
    const found = relate(['新建学校2所。', '今年政府工作的总体要求是：稳中求进。', '新建学校3所。']);
    expect(found.map(({ value, year, figureKind }) => [value, year, figureKind])).toEqual([
      [2, 2023, 'actual'],
      [3, 2024, 'target'],
    ]);
  });

  test('a year that the clause names is its year, and stated', () => {
    const [figure] = relate(['2021年完成造林2万亩']);
    expect(figure).toMatchObject({ year: 2021, figureKind: 'actual', basis: 'stated' });
  });

  test('a year that opens a sentence holds for it, and beyond its semicolons', () => {
    const texts = [
      '到2026年，生产总值超过200亿元，财政收入达到15亿元；',
      '粮食产量达到3亿斤。',
      '新建学校2所。',
    ];
    expect(relate(texts).map(({ value, year, figureKind }) => [value, year, figureKind])).toEqual([
      [200, 2026, 'target'],
      [15, 2026, 'target'],
      [3, 2026, 'target'],
      [2, 2023, 'actual'],
    ]);
  });

  test('a sentence that begins with a size goes on with the one thing of the sentence before', () => {
    const names = { 北岭研发中心项目: 'Project', 南坡绿道: 'Road', 东湖绿道: 'Road' } as const;
    const about = (...texts: string[]) => {
      let start = 0;
      const readings = texts.map((text) => {
        const here = Object.entries(names).filter(([name]) => text.includes(name));
        const reading = fakeReading(fakeSentence(text, { start }), Object.fromEntries(here));
        start += text.length;
        return reading;
      });
      return relateReadings(readings).map((figure) => figure.about);
    };
    expect(about('北岭研发中心项目开工。', '占地120亩，建设检测楼。', '总投资1亿元。')).toEqual([
      '北岭研发中心项目',
      '北岭研发中心项目',
    ]);
    expect(about('南坡绿道、东湖绿道开工。', '总长12公里。')).toEqual(['home']);
    expect(about('北岭研发中心项目开工。', '全县粮食产量3亿斤，占地120亩。')).toEqual(['home', 'home']);
  });

  test('the amount is in the base unit and has the sign of a fall', () => {
    const [figure] = relate(['贷款余额减少1.2亿元']);
    expect(figure).toMatchObject({ value: -1.2, amount: -120_000_000, baseUnit: '元', measure: 'change' });
  });

  test('a document of no county and no prefecture has no figures', () => {
    const reading = fakeReading(fakeSentence('新增就业3200人'));
    const document = fakeDocument({ county: null });
    expect(relateReadings([reading], document)).toEqual([]);
  });
});
