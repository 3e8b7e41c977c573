import type { Sentence } from '../../../model/sentence.js';
import type { Span } from '../../../model/span.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { ExtractContext } from '../../extractor.js';
import { ENDING_PROPOSERS, THING_PROPOSERS } from '../default-proposers.js';
import { wordsOf } from '../words/words.js';
import { describe } from './describe.js';
import { wordsUnder } from './words-under.js';

/** Everything that could be decided for, with its features: what the weights are fitted on. */
export interface Choice {
  readonly span: Span<'text'>;
  readonly type: EntityType;
  readonly features: readonly string[];
}

/** All choices of a sentence. */
export function choicesOf(sentence: Sentence, context: ExtractContext): readonly Choice[] {
  const found = new Map<
    string,
    { span: Span<'text'>; type: EntityType; words: readonly [number, number]; own: string[] }
  >();
  const words = wordsOf(sentence);
  const offset = sentence.span.start;
  const add = (
    type: EntityType,
    span: Span<'text'>,
    at: readonly [number, number],
    own: readonly string[],
  ): void => {
    const key = `${type}${span.start}-${span.end}`;
    const choice = found.get(key) ?? { span, type, words: at, own: [] };
    choice.own.push(...own);
    found.set(key, choice);
  };
  for (const { last, earliest, latest, type, features } of ENDING_PROPOSERS.flatMap((one) =>
    one.endings(sentence, context),
  )) {
    for (let first = latest; first >= earliest; first -= 1) {
      if (!words[first]?.opens) continue;
      const span = { start: offset + (words[first]?.start ?? 0), end: offset + (words[last]?.end ?? 0) };
      add(type, span, [first, last], Object.keys(features));
    }
  }
  for (const { span, type, features } of THING_PROPOSERS.flatMap((one) => one.propose(sentence, context))) {
    add(type, span, wordsUnder(words, span.start - offset, span.end - offset), Object.keys(features));
  }
  return [...found.values()].map(({ span, type, words: at, own }) => ({
    span,
    type,
    features: [...new Set(describe(sentence, at, own))],
  }));
}
