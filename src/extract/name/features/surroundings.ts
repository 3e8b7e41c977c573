import type { Sentence } from '../../../model/sentence.js';
import { listTypes } from '../words/lists.js';
import { type Word, wordsOf } from '../words/words.js';
import { clauseWords } from './clauses.js';
import { wordLabel } from './lexical.js';
import { tellFirst } from './shape.js';

/** What holds for every name of the sentence. */
export function tellSentence({ section, isHeading }: Sentence): readonly string[] {
  const features = ['always', `part=${section.part ?? 'none'}`];
  if (isHeading) features.push('heading');
  return features;
}

/** What speaks for a name that begins with word `first`, wherever it ends. */
export function tellBeginning(sentence: Sentence, first: number): readonly string[] {
  const words = wordsOf(sentence);
  const clause = clauseWords(sentence)[first];
  return [
    `before=${words[first]?.before ?? 'start'}`,
    `lead=${clause?.lead ?? 'none'}`,
    `topic=${clause?.topic ?? 'none'}`,
    `word-1=${labelAt(words, first - 1)}`,
    `word-2=${labelAt(words, first - 2)}`,
    `begins=${labelAt(words, first)}`,
    ...tellFirst(words, first),
  ];
}

/** What speaks for a name that ends with word `last`, wherever it begins. */
export function tellEnd(sentence: Sentence, last: number): readonly string[] {
  const words = wordsOf(sentence);
  return [
    `after=${words[last]?.after ?? 'end'}`,
    `tail=${clauseWords(sentence)[last]?.tail ?? 'none'}`,
    `word+1=${labelAt(words, last + 1)}`,
    `word+2=${labelAt(words, last + 2)}`,
    `ends=${labelAt(words, last)}`,
    ...tellList(sentence, last),
  ];
}

/** The type that the noun behind a list gives its items: 甲、乙等企业 → Company. */
export function tellList(sentence: Sentence, last: number): readonly string[] {
  const type = listTypes(sentence)[last] ?? null;
  return type === null ? [] : [`list=${type}`];
}

const labelAt = (words: readonly Word[], at: number): string => wordLabel(words[at]?.lexeme);
