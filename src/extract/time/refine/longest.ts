import { ruleId } from '../../../model/mention.js';
import { overlaps, type Span } from '../../../model/span.js';
import type { Refiner } from '../../extractor.js';
import type { TimeFinding } from '../time-rule.js';

const rule = ruleId('time/longest');

/** Keeps the longest of times that overlap, in the order of the text: of 2023年, 2023年3月 and 3月5日 within one date, the date. */
export const longest: Refiner<TimeFinding> = {
  rule,
  refine(mentions) {
    const kept: TimeFinding[] = [];
    for (const mention of mentions.toSorted((a, b) => lengthOf(b.span) - lengthOf(a.span))) {
      if (!kept.some(({ span }) => overlaps(span, mention.span))) kept.push(mention);
    }
    return kept.sort((a, b) => a.span.start - b.span.start);
  },
};

const lengthOf = ({ start, end }: Span<'text'>): number => end - start;
