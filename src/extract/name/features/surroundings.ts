import type { Sentence } from '../../../model/sentence.js';
import type { Lexeme } from '../words/lexemes.js';
import { listTypes } from '../words/lists.js';
import { wordsOf } from '../words/words.js';
import { clauseNumbers, tellClauseBegin, tellClauseEnd, tellListType } from './clauses.js';

/** The word as features name it: `#` beyond the sentence. */
function wordLabel(lexeme: Lexeme | undefined): string {
  return lexeme?.label ?? '#';
}

/** What holds for every name of the sentence. */
export function tellSentence({ section, isHeading }: Sentence): readonly string[] {
  const features = ['always', `part=${section.part ?? 'none'}`];
  if (isHeading) features.push('heading');
  return features;
}

/** What a word tells of a name that begins right behind it; `undefined` is the beginning of the sentence. */
export function tellRightBefore(lexeme: Lexeme | undefined): readonly string[] {
  return [`before=${lexeme?.gateBefore ?? 'start'}`, `word-1=${wordLabel(lexeme)}`];
}

/** What a word tells of a name that begins with the next but one. */
export function tellBefore(lexeme: Lexeme | undefined): readonly string[] {
  return [`word-2=${wordLabel(lexeme)}`];
}

/** What a word tells of a name that begins with it. */
export function tellFirst(lexeme: Lexeme): readonly string[] {
  return [`begins=${wordLabel(lexeme)}`, `first=${lexeme.firstKind}`];
}

/** What a word tells of a name that it is part of. */
export function tellInner(lexeme: Lexeme): readonly string[] {
  return [`in=${wordLabel(lexeme)}`];
}

/** What a word tells of a name that ends with it. */
export function tellLast(lexeme: Lexeme): readonly string[] {
  return [`ends=${wordLabel(lexeme)}`];
}

/** What a word tells of a name that ends right before it. */
export function tellRightAfter(lexeme: Lexeme | undefined): readonly string[] {
  return [`after=${lexeme?.gateAfter ?? 'end'}`, `word+1=${wordLabel(lexeme)}`];
}

/** What a word tells of a name that ends with the last but one. */
export function tellAfter(lexeme: Lexeme | undefined): readonly string[] {
  return [`word+2=${wordLabel(lexeme)}`];
}

/** The type that the noun behind a list gives its items: 甲、乙等企业 → Company. */
export function tellList(sentence: Sentence, last: number): readonly string[] {
  const type = listTypes(sentence)[last] ?? null;
  return type === null ? [] : [tellListType(type)];
}

/** What speaks for a name from word `first` to word `last`, apart from the words in between. */
export function tellSurroundings(sentence: Sentence, first: number, last: number): readonly string[] {
  const lexemes = wordsOf(sentence).map(({ lexeme }) => lexeme);
  const { begins, ends } = clauseNumbers(sentence);
  const [begin, end] = [lexemes[first], lexemes[last]];
  return [
    ...tellSentence(sentence),
    ...tellRightBefore(lexemes[first - 1]),
    ...tellBefore(lexemes[first - 2]),
    ...tellClauseBegin(begins[first] ?? 0),
    ...(begin === undefined ? [] : tellFirst(begin)),
    ...(end === undefined ? [] : tellLast(end)),
    ...tellRightAfter(lexemes[last + 1]),
    ...tellAfter(lexemes[last + 2]),
    ...tellClauseEnd(ends[last] ?? 0),
  ];
}
