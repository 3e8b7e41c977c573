import { monthsOf } from '../days.js';
import { JOINT, MONTH, NO_NUMBER_BEFORE, small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';
import { ANY_YEAR, yearOf } from '../year-words.js';

const ORDINAL = `第(?<nth>${MONTH})个月|(?<initial>首月)`;
const NAMED = `${NO_NUMBER_BEFORE}(?<month>${MONTH})(?:月份?)?(?:${JOINT}(?<lastMonth>${MONTH}))?\\s?(?<!\\d[一二三四五六七八九十])月份?(?:[初末底]|[上中下]旬)?`;
/** 月 within another word (四月天 is rare, 五月花 a name; 月均 a rate), or before a day that another rule reads. */
const NOT_BEHIND = '(?![均度龄饼饰老亮季嫂报刊]|\\s?\\d{1,2}[日号])';
const PATTERN = new RegExp(
  `(?:(?<year>${ANY_YEAR})[的，,]?\\s?)?(?:${NAMED}|(?<=年)(?:${ORDINAL}))${NOT_BEHIND}`,
  'gu',
);

/** Reads months, in their year or that of the sentence: 2003年12月, 去年3月, 2018年1—9月份, 6月底, 2005年首月. */
export const months = timeRule(
  'months',
  PATTERN,
  ({ groups, sentence, context }) => {
    const year = yearOf(groups['year'], sentence.section, context.calendar);
    const first = small(groups['month'] ?? groups['nth']) ?? (groups['initial'] === undefined ? null : 1);
    if (year === null || first === null) return null;
    const last = small(groups['lastMonth']) ?? first;
    if (last < first) return null;
    return {
      ...ofDays(monthsOf(year.value, first, last), year.basis),
      isYearOpen: groups['year'] === undefined,
    };
  },
  ['月'],
);
