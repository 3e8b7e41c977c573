import { dayOf } from '../days.js';
import { DAY, JOINT, MONTH, NO_NUMBER_BEFORE, small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

const PATTERN = new RegExp(
  `(?:(?<year>${ANY_YEAR})[，,]?\\s?)?${NO_NUMBER_BEFORE}(?<month>${MONTH})\\s?月\\s?(?<day>${DAY})(?:[日号]?${JOINT}(?<lastDay>${DAY}))?\\s?[日号](?!楼|院|线|文件|矿|井)`,
  'gu',
);

/** Reads days of a month, in their year or that of the sentence: 2015年8月12日, 前年9月2号, 4月12—19日. */
export const dates = timeRule(
  'dates',
  PATTERN,
  ({ groups, sentence, context }) => {
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    const month = small(groups['month']);
    const day = small(groups['day']);
    if (year === null || month === null || day === null) return null;
    const first = dayOf(year.value, month, day);
    const last = dayOf(year.value, month, small(groups['lastDay']) ?? day);
    if (first === null || last === null) return null;
    return { ...ofDays({ first, last }, year.basis), isYearOpen: groups['year'] === undefined };
  },
  ['月'],
);
