import type { RuleId } from '../../../model/ids.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ThingType } from '../../../model/vocabulary.js';
import type { ExtractContext } from '../../extractor.js';
import { wordsOf } from '../words/words.js';
import { beginningsOf, endingGroups } from './ending-groups.js';
import type { Likelihoods } from './likelihoods.js';

/** Everything that could be decided for; positions count in the sentence. */
export interface Choice {
  readonly type: ThingType;
  readonly start: number;
  readonly end: number;
  /** The first and the last word that it lies in. */
  readonly first: number;
  readonly last: number;
  /** Who proposed it first. */
  readonly rule: RuleId;
  /** What the proposers say for it, each feature once. */
  readonly own: readonly string[];
}

/**
 * All choices of a sentence: what the weights are fitted on.
 *
 * @public The fit reads them: scripts/names/examples.mjs.
 */
export function choicesOf(
  sentence: Sentence,
  context: ExtractContext,
  likelihoods: Likelihoods | null,
): Choice[] {
  const words = wordsOf(sentence);
  return [...endingGroups(sentence, context, likelihoods)].flatMap((group) =>
    beginningsOf(group, words).map(({ first, start, backings }): Choice => {
      const { type, end, last } = group;
      const own = [...new Set(backings.flatMap(({ features }) => Object.keys(features)))];
      return { type, start, end, first, last, rule: (backings[0] ?? { rule: '' as RuleId }).rule, own };
    }),
  );
}
