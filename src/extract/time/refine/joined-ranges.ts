import { ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import type { Refiner } from '../../extractor.js';
import type { TimeFinding } from '../time-rule.js';

/** What may stand between the two ends of a range, and nothing else. */
const JOINT = /^\s?(?:[-—–―－ー~～至到]|——|--)\s?$/u;
const rule = ruleId('time/joined-ranges');

/** Joins two times with a dash or 至 between into one: 6月1日至7月3日, 2019年3月—2021年6月, 1999.08-2002.02. */
export const joinedRanges: Refiner<TimeFinding> = {
  rule,
  refine(mentions, sentence) {
    const joined: TimeFinding[] = [];
    for (const mention of mentions) {
      const before = joined.at(-1);
      const range = before === undefined ? null : join(before, mention, sentence);
      if (range === null) joined.push(mention);
      else joined.splice(-1, 1, range);
    }
    return joined;
  },
};

function join(from: TimeFinding, to: TimeFinding, { text, span }: Sentence): TimeFinding | null {
  const between = text.slice(from.span.end - span.start, to.span.start - span.start);
  const isForward = from.years.first <= to.years.last && (from.days?.first ?? '') <= (to.days?.last ?? '9');
  if (!JOINT.test(between) || !isForward) return null;
  const days = from.days && to.days && { first: from.days.first, last: to.days.last };
  const { days: _, ...rest } = from;
  return {
    ...rest,
    rule,
    span: { start: from.span.start, end: to.span.end },
    role: 'during',
    years: { first: from.years.first, last: to.years.last },
    basis: from.basis === 'stated' && to.basis === 'stated' ? 'stated' : 'implied',
    ...(days === undefined ? {} : { days }),
  };
}
