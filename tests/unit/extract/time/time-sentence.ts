import { readTimes } from '../../../../src/extract/time/read-times.js';
import type { Calendar } from '../../../../src/model/document.js';
import type { TimeMention } from '../../../../src/model/mention.js';
import type { Sentence } from '../../../../src/model/sentence.js';
import type { SectionPart } from '../../../../src/model/vocabulary.js';

/** A report of 2023 that reviews 2022. */
export const REPORT: Calendar = {
  documentYear: 2023,
  reviewYear: 2022,
  planYear: 2023,
  basis: 'stated',
  day: '2023-02-15',
};

/** No county and no places. */
const places = {
  home: { county: null, prefecture: null, province: null },
  match: () => [],
  local: () => [],
  localLengthsAt: () => [],
};

/** Where and when the sentence stands. */
export interface Surroundings {
  readonly part?: SectionPart;
  readonly headingYear?: number;
  readonly calendar?: Calendar;
  readonly start?: number;
}

/** The times of a sentence that stands in a part of a report. */
export function timesOf(text: string, around: Surroundings = {}): readonly TimeMention[] {
  const { part = null, headingYear = null, calendar = REPORT, start = 0 } = around;
  const sentence: Sentence = {
    position: 0,
    span: { start, end: start + text.length },
    text,
    tokens: [],
    section: { path: [], part, year: headingYear },
    isHeading: false,
  };
  return readTimes(sentence, { calendar, places });
}

/** 2021—2023年 → during 2021–2023 stated */
export function say({ span, role, years, basis }: TimeMention, text: string): string {
  const { first, last } = years;
  const told = first === last ? `${first}` : `${first}–${last}`;
  return `${text.slice(span.start, span.end)} → ${role} ${told} ${basis}`;
}

/** 2023年3月 2023-03-01..2023-03-31 */
export function sayDays({ span, days }: TimeMention, text: string): string {
  return `${text.slice(span.start, span.end)} ${days === undefined ? 'whole years' : `${days.first}..${days.last}`}`;
}
