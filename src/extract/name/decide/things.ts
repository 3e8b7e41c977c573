import { ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ExtractContext } from '../../extractor.js';
import { choicesOf } from '../features/choices.js';
import { weigh } from './weigh.js';
import type { Weighed } from './weighed.js';

const rule = ruleId('name/weighed');
const ENOUGH = -1;

/** The best name at each ending, where it is better than none. */
export function thingsNamed(sentence: Sentence, context: ExtractContext): Weighed[] {
  const best = new Map<number, Weighed>();
  for (const { span, type, features } of choicesOf(sentence, context)) {
    const score = weigh(type, features);
    const known = best.get(span.end);
    if (score <= ENOUGH || (known !== undefined && known.score >= score)) continue;
    best.set(span.end, { span, type, rule, score, candidates: [], features: {} });
  }
  return [...best.values()];
}
