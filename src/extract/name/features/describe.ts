import type { Sentence } from '../../../model/sentence.js';
import { wordsOf } from '../words/words.js';
import type { Choice } from './choices.js';
import { tellFrame } from './groups.js';
import { wordLabel } from './lexical.js';
import { shapesBackTo, tellMakeup, tellShape } from './shape.js';
import { tellBeginning, tellEnd, tellList, tellSentence } from './surroundings.js';

/**
 * All that speaks for or against a choice, spelled out: what the weights are fitted on. A feature that is named twice
 * counts twice. The decision adds the same up faster (`decide/choice-weigher.ts`).
 */
export function describeChoice(sentence: Sentence, { first, last, own }: Choice): readonly string[] {
  const words = wordsOf(sentence);
  const shape = shapesBackTo(first, last, words).at(-1);
  if (shape === undefined) return own;
  const frame = tellFrame(words[first]?.before ?? 'start', words[last]?.after ?? 'end');
  const makeup = [...tellMakeup(shape), frame];
  const withKind = [...makeup, ...tellList(sentence, last)];
  const kinds = own.filter(isKind);
  return [
    ...own,
    ...tellSentence(sentence),
    ...tellBeginning(sentence, first),
    ...tellEnd(sentence, last),
    ...words.slice(first, last + 1).map(({ lexeme }) => tellInner(wordLabel(lexeme))),
    ...tellShape(shape),
    ...makeup,
    ...kinds.flatMap((kind) => withKind.map((feature) => `${kind}&${feature}`)),
  ];
}

/** Whether a feature tells the kind of the head: kind=firm. */
export function isKind(feature: string): boolean {
  return feature.startsWith('kind=');
}

/** That a word stands in the name. */
export function tellInner(label: string): string {
  return `in=${label}`;
}
