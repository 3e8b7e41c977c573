import { addDays, weekdayOf } from '../days.js';
import { ofDays, timeRule } from '../time-rule.js';

const WEEKDAYS = '一二三四五六日';
const PATTERN =
  /(?<!个)(?:(?<which>上|下|这|本|今)个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![期年个至到])/gu;

/**
 * Reads days of the week by the document's day: 周三 and 下周三 → the next Wednesday after it, 这周三 → that day included, 上周三 → the last
 * one before it.
 */
export const weekdays = timeRule(
  'weekdays',
  PATTERN,
  ({ groups, context }) => {
    const { day: today } = context.calendar;
    if (today === undefined) return null;
    const weekday = WEEKDAYS.indexOf((groups['weekday'] ?? '').replace('天', '日')) + 1;
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    const day = addDays(today, distanceOf(groups['which'] ?? '', ahead));
    return ofDays({ first: day, last: day }, 'implied');
  },
  ['周', '星期', '礼拜'],
);

function distanceOf(which: string, ahead: number): number {
  if (which === '上') return ahead - 7;
  return ahead === 0 && !/[这本今]/u.test(which) ? 7 : ahead;
}
