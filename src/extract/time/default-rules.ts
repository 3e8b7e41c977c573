import type { Extractor, Refiner } from '../extractor.js';
import { joinedRanges } from './refine/joined-ranges.js';
import { longest } from './refine/longest.js';
import { openYears } from './refine/open-years.js';
import { roles } from './refine/roles.js';
import { absoluteYears } from './rules/absolute-years.js';
import { comparedYears } from './rules/compared-years.js';
import { dates } from './rules/dates.js';
import { daysOfMonth } from './rules/days-of-month.js';
import { decades } from './rules/decades.js';
import { distantYears } from './rules/distant-years.js';
import { festivals } from './rules/festivals.js';
import { loneDays } from './rules/lone-days.js';
import { loneYears } from './rules/lone-years.js';
import { lunarDates } from './rules/lunar-dates.js';
import { months } from './rules/months.js';
import { monthsAround } from './rules/months-around.js';
import { monthsOfYear } from './rules/months-of-year.js';
import { numericDates } from './rules/numeric-dates.js';
import { partsOfYear } from './rules/parts-of-year.js';
import { pastYear } from './rules/past-year.js';
import { planPeriods } from './rules/plan-periods.js';
import { quarters } from './rules/quarters.js';
import { reignYears } from './rules/reign-years.js';
import { relativeDays } from './rules/relative-days.js';
import { relativeMonths } from './rules/relative-months.js';
import { relativeYears } from './rules/relative-years.js';
import { seasons } from './rules/seasons.js';
import { soFar } from './rules/so-far.js';
import { weekdays } from './rules/weekdays.js';
import { weeks } from './rules/weeks.js';
import { withinYears } from './rules/within-years.js';
import { yearRanges } from './rules/year-ranges.js';
import { yearSpans } from './rules/year-spans.js';
import { yearUnderWay } from './rules/year-under-way.js';
import { yearsInARow } from './rules/years-in-a-row.js';
import type { TimeFinding } from './time-rule.js';

/** The ways of telling a time. Their order decides only between times of the very same words: the first stands. */
export const DEFAULT_RULES: readonly Extractor<TimeFinding>[] = [
  yearRanges,
  lunarDates,
  reignYears,
  festivals,
  dates,
  daysOfMonth,
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
  withinYears,
  yearsInARow,
  distantYears,
  planPeriods,
  decades,
  soFar,
  relativeMonths,
  monthsAround,
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
  // 较2019年 is the year compared with before 6月 looks for its year.
  roles,
  // 6月 takes its year from 2023年 before it is an end of a range.
  openYears,
  joinedRanges,
];
