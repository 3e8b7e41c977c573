import type { Sentence } from '../../../model/sentence.js';
import { THING_TYPES } from '../../../model/vocabulary.js';
import { keepLast } from '../../../support/keep-last.js';
import { KIND_NOUNS, LEADS } from '../words/clause-words.js';
import { listTypes } from '../words/lists.js';
import { type Word, wordsOf } from '../words/words.js';

/** What the clauses of a sentence tell of each of its words, as numbers, so that what goes together is added up once. */
export interface ClauseNumbers {
  /** Of a name that begins with the word; spelled out by `tellClauseBegin`. */
  readonly begins: readonly number[];
  /** Of a name that ends with it; spelled out by `tellClauseEnd`. */
  readonly ends: readonly number[];
}

/** Whether a name's first word is a numeral that counts things (3家…) or one that is a part of the name. */
const NUMERALS = [null, 'count', 'figure'] as const;
/** The type that the noun behind a list gives its items. */
const LISTS = [null, ...THING_TYPES] as const;

/** How many numbers there are for beginnings, and for ends. */
export const CLAUSE_NUMBERS = {
  begins: LEADS.length * KIND_NOUNS.length * NUMERALS.length,
  ends: KIND_NOUNS.length * LISTS.length,
} as const;

const CLAUSE_ENDS = new Set('，。；！？：');
const SENTENCE_ENDS = new Set('。；！？');

/** What the clauses of a sentence tell of each of its words. */
export const clauseNumbers: (sentence: Sentence) => ClauseNumbers = keepLast((sentence) => {
  const words = wordsOf(sentence);
  return { begins: beginsOf(words), ends: endsOf(words, sentence) };
});

/**
 * The role of the nearest word before that leads a phrase, within the clause; the nearest noun before, within the
 * sentence, that says what is spoken of (重点|项目|：…); and the word's own numeral.
 */
export function tellClauseBegin(number: number): readonly string[] {
  const numeral = NUMERALS[number % NUMERALS.length] ?? null;
  const rest = Math.floor(number / NUMERALS.length);
  const topic = KIND_NOUNS[rest % KIND_NOUNS.length];
  const lead = LEADS[Math.floor(rest / KIND_NOUNS.length)];
  return [`lead=${lead}`, `topic=${topic}`, ...(numeral === null ? [] : [`first=${numeral}`])];
}

/** The next noun in the clause that says what its words are (…等|企业), and the type that a list's last noun gives. */
export function tellClauseEnd(number: number): readonly string[] {
  const list = LISTS[number % LISTS.length] ?? null;
  const tail = KIND_NOUNS[Math.floor(number / LISTS.length)];
  return [`tail=${tail}`, ...(list === null ? [] : [tellListType(list)])];
}

/** The type that the noun behind a list gives its items: 甲、乙等企业 → Company. */
export function tellListType(type: string): string {
  return `list=${type}`;
}

function beginsOf(words: readonly Word[]): readonly number[] {
  let lead = 0;
  let topic = 0;
  return words.map(({ lexeme }, i) => {
    const number = (lead * KIND_NOUNS.length + topic) * NUMERALS.length + numeralAt(words, i);
    if (lexeme.kind === 'mark') {
      if (CLAUSE_ENDS.has(lexeme.text)) lead = 0;
      if (SENTENCE_ENDS.has(lexeme.text)) topic = 0;
    } else if (lexeme.kindNoun > 0) topic = lexeme.kindNoun;
    if (lexeme.lead > 0) lead = lexeme.lead;
    return number;
  });
}

function numeralAt(words: readonly Word[], at: number): number {
  const numeral = words[at]?.lexeme.numeral ?? null;
  if (numeral === null) return 0;
  const counts = numeral === 'count' || words[at + 1]?.lexeme.isClassifier === true;
  return NUMERALS.indexOf(counts ? 'count' : 'figure');
}

function endsOf(words: readonly Word[], sentence: Sentence): readonly number[] {
  const ends = listTypes(sentence).map((type) => (type === null ? 0 : LISTS.indexOf(type)));
  let tail = 0;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    ends[i] = tail * LISTS.length + (ends[i] ?? 0);
    const lexeme = words[i]?.lexeme;
    if (lexeme === undefined) continue;
    if (lexeme.kind === 'mark') tail = CLAUSE_ENDS.has(lexeme.text) ? 0 : tail;
    else if (lexeme.kindNoun > 0) tail = lexeme.kindNoun;
  }
  return ends;
}
