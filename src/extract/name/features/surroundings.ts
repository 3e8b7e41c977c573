import type { Sentence } from '../../../model/sentence.js';
import { listTypes } from '../words/lists.js';
import { type Word, wordsOf } from '../words/words.js';

/** Roles of the words that lead a list or a phrase: the nearest one tells of all that follows it. */
const LEADS = new Set(['push', 'build', 'award', 'seek', 'meet']);
const CLAUSE_ENDS = new Set('，。；！？：');

/** What holds for every name of the sentence. */
export function tellSentence({ section, isHeading }: Sentence): readonly string[] {
  const features = ['always', `part=${section.part ?? 'none'}`];
  if (isHeading) features.push('heading');
  return features;
}

/** What the words before tell of a name that begins with word `first`. */
export function tellBefore(sentence: Sentence, first: number): readonly string[] {
  const words = wordsOf(sentence);
  return [`before=${words[first]?.before ?? 'start'}`, `lead=${leadOf(words, first)}`];
}

/** What the words behind tell of a name that ends with word `last`. */
export function tellAfter(sentence: Sentence, last: number): readonly string[] {
  const list = listTypes(sentence)[last] ?? null;
  const after = `after=${wordsOf(sentence)[last]?.after ?? 'end'}`;
  return list === null ? [after] : [after, `list=${list}`];
}

/** The nearest word before that leads a phrase, within the clause; `none` where there is none. */
function leadOf(words: readonly Word[], first: number): string {
  for (let i = first - 1; i >= 0; i -= 1) {
    const lexeme = words[i]?.lexeme;
    if (lexeme === undefined || CLAUSE_ENDS.has(lexeme.text)) break;
    if (lexeme.role !== null && LEADS.has(lexeme.role)) return lexeme.role;
  }
  return 'none';
}
