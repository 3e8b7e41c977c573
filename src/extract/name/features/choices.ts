import type { RuleId } from '../../../model/ids.js';
import type { NameProposal } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { THING_TYPES, type ThingType } from '../../../model/vocabulary.js';
import type { ExtractContext } from '../../extractor.js';
import { ENDING_PROPOSERS, THING_PROPOSERS } from '../default-proposers.js';
import type { Ending } from '../ending.js';
import { type Word, wordsOf } from '../words/words.js';
import { wordsUnder } from './words-under.js';

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
  readonly own: string[];
}

const THINGS: ReadonlySet<string> = new Set(THING_TYPES);

/** All choices of a sentence, by where they end. */
export function choicesOf(
  sentence: Sentence,
  context: ExtractContext,
): ReadonlyMap<number, readonly Choice[]> {
  const choices = new Choices();
  const words = wordsOf(sentence);
  for (const { endings } of ENDING_PROPOSERS) {
    for (const ending of endings(sentence, context)) addEnding(choices, ending, words);
  }
  for (const { propose } of THING_PROPOSERS) {
    for (const proposal of propose(sentence, context)) addProposal(choices, proposal, sentence);
  }
  return choices.byEnd;
}

function addEnding(choices: Choices, ending: Ending, words: readonly Word[]): void {
  const { last, earliest, latest, type, rule, features } = ending;
  const own = Object.keys(features);
  const end = words[last]?.end ?? 0;
  for (let first = latest; first >= earliest; first -= 1) {
    const word = words[first];
    if (word?.opens) choices.add({ type, start: word.start, end, first, last, rule, own });
  }
}

function addProposal(
  choices: Choices,
  { type, span, rule, features }: NameProposal,
  sentence: Sentence,
): void {
  if (!isThing(type)) return;
  const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start];
  const [first, last] = wordsUnder(wordsOf(sentence), start, end);
  choices.add({ type, start, end, first, last, rule, own: Object.keys(features) });
}

function isThing(type: string): type is ThingType {
  return THINGS.has(type);
}

/** Choices of a sentence; what several proposers suggest is one. */
class Choices {
  readonly byEnd = new Map<number, Choice[]>();

  add(choice: Choice): void {
    const atEnd = this.byEnd.get(choice.end);
    if (atEnd === undefined) {
      this.byEnd.set(choice.end, [{ ...choice, own: [...choice.own] }]);
      return;
    }
    const same = atEnd.find(({ type, start }) => start === choice.start && type === choice.type);
    if (same === undefined) atEnd.push({ ...choice, own: [...choice.own] });
    else same.own.push(...choice.own.filter((feature) => !same.own.includes(feature)));
  }
}
