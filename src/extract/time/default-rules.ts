import type { Extractor, Refiner } from '../extractor.js';
import { joinedRanges } from './refine/joined-ranges.js';
import { longest } from './refine/longest.js';
import { openYears } from './refine/open-years.js';
import { roles } from './refine/roles.js';
import { absoluteYears } from './rules/absolute-years.js';
import { comparedYears } from './rules/compared-years.js';
import { dates } from './rules/dates.js';
import { decades } from './rules/decades.js';
import { distantYears } from './rules/distant-years.js';
import { loneDays } from './rules/lone-days.js';
import { loneYears } from './rules/lone-years.js';
import { months } from './rules/months.js';
import { monthsOfYear } from './rules/months-of-year.js';
import { numericDates } from './rules/numeric-dates.js';
import { partsOfYear } from './rules/parts-of-year.js';
import { pastYear } from './rules/past-year.js';
import { planPeriods } from './rules/plan-periods.js';
import { quarters } from './rules/quarters.js';
import { relativeDays } from './rules/relative-days.js';
import { relativeMonths } from './rules/relative-months.js';
import { relativeYears } from './rules/relative-years.js';
import { seasons } from './rules/seasons.js';
import { soFar } from './rules/so-far.js';
import { weekdays } from './rules/weekdays.js';
import { weeks } from './rules/weeks.js';
import { yearRanges } from './rules/year-ranges.js';
import { yearSpans } from './rules/year-spans.js';
import { yearUnderWay } from './rules/year-under-way.js';
import type { TimeFinding } from './time-rule.js';

/** The ways of telling a time. Their order decides only between times of the very same words: the first stands. */
export const DEFAULT_RULES: readonly Extractor<TimeFinding>[] = [
  yearRanges,
  dates,
  numericDates,
  months,
  monthsOfYear,
  quarters,
  partsOfYear,
  seasons,
  // 上年同期 is the year compared with before it is a year.
  comparedYears,
  absoluteYears,
  relativeYears,
  yearUnderWay,
  pastYear,
  yearSpans,
  distantYears,
  planPeriods,
  decades,
  soFar,
  relativeMonths,
  weeks,
  weekdays,
  relativeDays,
  loneYears,
  loneDays,
];

/** What is done with all times of a sentence together, in this order. */
export const DEFAULT_REFINERS: readonly Refiner<TimeFinding>[] = [
  // 2023年 within 2023年3月 goes before anything is joined.
  longest,
  // 6月 takes its year from 2023年 before it is an end of a range.
  openYears,
  joinedRanges,
  roles,
];
