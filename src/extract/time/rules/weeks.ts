import { addDays, weekdayOf } from '../days.js';
import { small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';

const UNIT = '(?:周|星期|礼拜)(?![一二三四五六日天年边围期])';
const PATTERN = new RegExp(
  `(?<which>[上下]|[这本今]一?)(?<count>[一二两三四])?个?${UNIT}|(?<far>[一二两三四])个?${UNIT}[之以]?(?<side>[前后])`,
  'gu',
);

/** Reads weeks by the document's day, Monday to Sunday: 本周, 上周, 下三周, 两星期前 (the two weeks before this one). */
export const weeks = timeRule(
  'weeks',
  PATTERN,
  ({ groups, context }) => {
    const { day: today } = context.calendar;
    if (today === undefined) return null;
    const monday = addDays(today, 1 - weekdayOf(today));
    const count = small(groups['count'] ?? groups['far']) ?? 1;
    const side = groups['which'] ?? groups['side'] ?? '';
    if (/[上前]/u.test(side))
      return ofDays({ first: addDays(monday, -7 * count), last: addDays(monday, -1) }, 'implied');
    const first = /[下后]/u.test(side) ? addDays(monday, 7) : monday;
    return ofDays({ first, last: addDays(first, 7 * count - 1) }, 'implied');
  },
  ['周', '星期', '礼拜'],
);
