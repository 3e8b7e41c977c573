import { addDays, type Days } from '../days.js';
import { small } from '../month-words.js';
import { ofDays, timeRule } from '../time-rule.js';

/** Days from the document's day. */
const DISTANCES: ReadonlyMap<string, number> = new Map([
  ['今', 0],
  ['本', 0],
  ['明', 1],
  ['后', 2],
  ['大后', 3],
  ['大大后', 4],
  ['昨', -1],
  ['前', -2],
  ['大前', -3],
]);

const WORD = [...DISTANCES.keys()].sort((a, b) => b.length - a.length).join('|');
const COUNT = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';
const PATTERN = new RegExp(
  `(?<![先目年月期])(?<word>${WORD})[天日](?![产报均处后前度常])|(?<![\\d.])(?<count>${COUNT})[天日](?:(?<within>[之以]?内)|[之以]?(?<side>[前后]))(?!期)`,
  'gu',
);

/** Reads days told by their distance from the document's day: 昨天, 大后天, 五日内 (by then), 三天后 (the three days after this one). */
export const relativeDays = timeRule(
  'relative-days',
  PATTERN,
  ({ groups, context }) => {
    const { day: today } = context.calendar;
    if (today === undefined) return null;
    const days = daysOf(today, groups);
    const reading = days && ofDays(days, 'implied');
    return reading && groups['within'] !== undefined ? { ...reading, role: 'until' } : reading;
  },
  ['天', '日'],
);

function daysOf(today: string, groups: Readonly<Record<string, string | undefined>>): Days | null {
  const distance = DISTANCES.get(groups['word'] ?? '') ?? small(groups['count']);
  if (distance === null) return null;
  if (groups['side'] === '前') return { first: addDays(today, -distance), last: addDays(today, -1) };
  const last = addDays(today, distance);
  return { first: groups['side'] === '后' ? addDays(today, 1) : last, last };
}
