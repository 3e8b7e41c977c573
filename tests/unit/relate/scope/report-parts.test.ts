import { describe, expect, test } from '@jest/globals';
import { partsOfReport } from '../../../../src/relate/scope/report-parts.js';
import { fakeDocument, fakeReading, fakeSentence } from '../../../fakes/reading.fake.js';

const { calendar } = fakeDocument();
const parts = (texts: readonly string[], headings: readonly string[] = []) =>
  partsOfReport(
    texts.map((text) =>
      fakeReading(fakeSentence(text, { isHeading: headings.includes(text), section: { part: null } })),
    ),
    calendar,
  );

describe('partsOfReport', () => {
  test('a heading that names the year of the plan opens it, whatever it calls it', () => {
    expect(parts(['修路5公里。', '二、2024年主要工作', '修路6公里。'], ['二、2024年主要工作'])).toEqual([
      null,
      'plan',
      'plan',
    ]);
  });

  test('the title of the report opens nothing', () => {
    expect(parts(['2024年政府工作报告', '修路5公里。'], ['2024年政府工作报告'])).toEqual([null, null]);
  });

  test('without an opening, the leave that the review takes is one', () => {
    expect(parts(['修路5公里。', '成绩来之不易。', '修路6公里。'])).toEqual([null, 'plan', 'plan']);
  });

  test('without either, a sentence that aims is plan', () => {
    expect(parts(['修路5公里。', '力争修路6公里。', '修路7公里。'])).toEqual([null, 'plan', null]);
  });

  test('a document without a plan has none', () => {
    const readings = [fakeReading(fakeSentence('力争修路6公里。', { section: { part: null } }))];
    expect(partsOfReport(readings, { ...calendar, planYear: null })).toEqual([null]);
  });
});
