import type { Sentence } from '../../../model/sentence.js';
import { keepLast } from '../../../support/keep-last.js';
import { type Word, wordsOf } from '../words/words.js';

/** What the clauses of a sentence tell of each of its words, by the word's number. */
export interface ClauseWords {
  /** The role of the nearest word before that leads a phrase, within the clause; `none` where there is none. */
  readonly leads: readonly string[];
  /** The nearest noun before, within the sentence, that says what is spoken of: 重点|项目|：…. */
  readonly topics: readonly string[];
  /** The next noun in the clause that says what its words are: …等|企业. */
  readonly tails: readonly string[];
}

/** Roles of the words that lead a list or a phrase. */
const LEADS = new Set(['push', 'build', 'award', 'seek', 'meet']);
const CLAUSE_ENDS = new Set('，。；！？：');
const SENTENCE_ENDS = new Set('。；！？');
const NONE = 'none';

/** What the clauses of a sentence tell of each of its words. */
export const clauseWords: (sentence: Sentence) => ClauseWords = keepLast((sentence) => {
  const words = wordsOf(sentence);
  return { leads: leadsOf(words), topics: topicsOf(words), tails: tailsOf(words) };
});

function leadsOf(words: readonly Word[]): readonly string[] {
  let lead = NONE;
  return words.map(({ lexeme: { text, role, kind } }) => {
    const told = lead;
    if (kind === 'mark' && CLAUSE_ENDS.has(text)) lead = NONE;
    else if (role !== null && LEADS.has(role)) lead = role;
    return told;
  });
}

function topicsOf(words: readonly Word[]): readonly string[] {
  let topic = NONE;
  return words.map(({ lexeme: { text, kind, isKindNoun } }) => {
    const told = topic;
    if (kind === 'mark') topic = SENTENCE_ENDS.has(text) ? NONE : topic;
    else if (isKindNoun) topic = text;
    return told;
  });
}

function tailsOf(words: readonly Word[]): readonly string[] {
  const tails: string[] = new Array<string>(words.length).fill(NONE);
  let tail = NONE;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    tails[i] = tail;
    const { text = '', kind = 'mark', isKindNoun = false } = words[i]?.lexeme ?? {};
    if (kind === 'mark') tail = CLAUSE_ENDS.has(text) ? NONE : tail;
    else if (isKindNoun) tail = text;
  }
  return tails;
}
