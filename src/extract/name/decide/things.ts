import type { Sentence } from '../../../model/sentence.js';
import type { ExtractContext } from '../../extractor.js';
import { type Choice, choicesOf } from '../features/choices.js';
import { ChoiceWeigher } from './choice-weigher.js';
import type { Weighed } from './weighed.js';

/** From these log-odds on a name stands: below, more are wrong than right. */
const ENOUGH = -0.85;
/** A firm's name called a project is both, where both are this likely. */
const ENOUGH_BESIDE = -0.4;
const TWINS = new Map([
  ['Company', 'Project'],
  ['Project', 'Company'],
]);

/** The best name at each place where one may end, where it is better than none. */
export function thingsNamed(sentence: Sentence, context: ExtractContext): Weighed[] {
  const weigher = new ChoiceWeigher(sentence);
  return [...choicesOf(sentence, context).values()].flatMap((choices) => {
    const scores = choices.map((choice) => weigher.weigh(choice));
    const best = scores.indexOf(Math.max(...scores));
    const chosen = choices[best];
    if (chosen === undefined || (scores[best] ?? 0) <= ENOUGH) return [];
    return choices.flatMap((choice, i) => {
      const score = scores[i] ?? 0;
      const stands = i === best || (score > ENOUGH_BESIDE && areTwins(choice, chosen));
      return stands ? [toWeighed(choice, score, sentence)] : [];
    });
  });
}

function areTwins(a: Choice, b: Choice): boolean {
  return a.start === b.start && TWINS.get(a.type) === b.type;
}

function toWeighed({ start, end, type, rule }: Choice, score: number, { span }: Sentence): Weighed {
  const placed = { start: span.start + start, end: span.start + end };
  return { span: placed, type, rule, score, candidates: [], features: {} };
}
