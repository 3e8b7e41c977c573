import type { Sentence } from '../../../model/sentence.js';
import { tellFrame } from '../words/groups.js';
import { wordsOf } from '../words/words.js';
import type { Choice } from './choices.js';
import { type Likelihoods, tellLikelihood } from './likelihoods.js';
import { shapesBackTo, tellLength, tellMix, tellSpread, tellTraits, tellWords } from './shape.js';
import { tellInner, tellList, tellSurroundings } from './surroundings.js';

/**
 * All that speaks for or against a choice, spelled out: what the weights are fitted on. A feature that is named twice
 * counts twice. The decision adds the same up faster (`decide/choice-weigher.ts`).
 *
 * @public The fit reads them: scripts/names/examples.mjs.
 */
export function describeChoice(
  sentence: Sentence,
  { type, start, end, first, last, own }: Choice,
  likelihoods: Likelihoods | null,
): readonly string[] {
  const words = wordsOf(sentence);
  const shape = shapesBackTo(first, last, words).at(-1);
  if (shape === undefined) return own;
  const frame = tellFrame(words[first]?.before ?? 'start', words[last]?.after ?? 'end');
  const makeup = [tellWords(shape.words), tellSpread(shape.spread), ...tellTraits(shape.traits), frame];
  const withKind = [...makeup, ...tellList(sentence, last)];
  return [
    ...own,
    ...(likelihoods?.numbersOf(type, start, end).map(tellLikelihood) ?? []),
    ...tellSurroundings(sentence, first, last),
    ...words.slice(first, last + 1).flatMap(({ lexeme }) => tellInner(lexeme)),
    tellLength(shape.length),
    tellMix(shape.mix),
    ...makeup,
    ...own.filter(isKind).flatMap((kind) => withKind.map((feature) => `${kind}&${feature}`)),
  ];
}

/** Whether a feature tells the kind of the head: kind=firm. */
export function isKind(feature: string): boolean {
  return feature.startsWith('kind=');
}
