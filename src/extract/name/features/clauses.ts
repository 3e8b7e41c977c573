import type { Sentence } from '../../../model/sentence.js';
import { type Word, wordsOf } from '../words/words.js';

/** What a word's clause tells of it. */
export interface ClauseWord {
  /** The role of the nearest word before that leads a phrase, within the clause; `none` where there is none. */
  readonly lead: string;
  /** The nearest noun before, within the sentence, that says what is spoken of: 重点|项目|：…. */
  readonly topic: string;
  /** The next noun in the clause that says what its words are: …等|企业. */
  readonly tail: string;
}

/** Roles of the words that lead a list or a phrase. */
const LEADS = new Set(['push', 'build', 'award', 'seek', 'meet']);
const CLAUSE_ENDS = new Set('，。；！？：');
const SENTENCE_ENDS = new Set('。；！？');
/** Nouns that say what the things beside them are. */
const KIND_NOUNS = new Set(
  '项目 工程 企业 公司 集团 园区 景区 道路 公路 学校 医院 村 乡镇 称号 荣誉 建设 改造'.split(' '),
);
const NONE = 'none';

const read = new WeakMap<Sentence, readonly ClauseWord[]>();

/** What the clauses of a sentence tell of each of its words. */
export function clauseWords(sentence: Sentence): readonly ClauseWord[] {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const words = wordsOf(sentence);
  const tails = tailsOf(words);
  const clauses = before(words).map((word, i): ClauseWord => ({ ...word, tail: tails[i] ?? NONE }));
  read.set(sentence, clauses);
  return clauses;
}

function before(words: readonly Word[]): readonly Omit<ClauseWord, 'tail'>[] {
  let [lead, topic] = [NONE, NONE];
  return words.map(({ lexeme: { text, role } }) => {
    const told = { lead, topic };
    if (CLAUSE_ENDS.has(text)) lead = NONE;
    else if (role !== null && LEADS.has(role)) lead = role;
    if (SENTENCE_ENDS.has(text)) topic = NONE;
    else if (KIND_NOUNS.has(text)) topic = text;
    return told;
  });
}

function tailsOf(words: readonly Word[]): readonly string[] {
  let tail = NONE;
  return words
    .toReversed()
    .map(({ lexeme: { text } }) => {
      const told = tail;
      if (CLAUSE_ENDS.has(text)) tail = NONE;
      else if (KIND_NOUNS.has(text)) tail = text;
      return told;
    })
    .toReversed();
}
