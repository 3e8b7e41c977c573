import type { RuleId } from '../../../model/ids.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ThingType } from '../../../model/vocabulary.js';
import type { ExtractContext } from '../../extractor.js';
import { wordsOf } from '../words/words.js';
import { backingsOf, type EndingGroup, endingGroups } from './ending-groups.js';

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
export function choicesOf(sentence: Sentence, context: ExtractContext): Choice[] {
  return [...endingGroups(sentence, context)].flatMap((group) => choicesOfGroup(group, sentence));
}

function choicesOfGroup(group: EndingGroup, sentence: Sentence): Choice[] {
  const words = wordsOf(sentence);
  const choices: Choice[] = [];
  const { type, end, last } = group;
  const earliest = Math.min(...group.backings.map((backing) => backing.earliest));
  for (let first = last; first >= earliest; first -= 1) {
    const word = words[first];
    const [backing, ...others] = (word && backingsOf(group, first, word)) ?? [];
    if (word === undefined || backing === undefined) continue;
    const own = [...new Set([backing, ...others].flatMap(({ features }) => Object.keys(features)))];
    choices.push({ type, start: backing.start ?? word.start, end, first, last, rule: backing.rule, own });
  }
  return choices;
}
