import { readTable } from '../../gazetteer/read-table.js';
import { STATUSES, type Status } from '../../model/vocabulary.js';

/**
 * Where a word stands that tells what became of a thing: 建成 before it, 竣工 behind it.
 *
 * An object stands behind 完成 and tells that only so much is done: 完成立项, 完成主体.
 */
export type Side = 'before' | 'behind' | 'object';

/** A word that tells what became of a thing (data/status-words.tsv). */
export interface StatusWord {
  readonly word: string;
  readonly status: Status;
}

/** A status word where it stands; positions count in the sentence. */
export interface PlacedStatus extends StatusWord {
  readonly start: number;
  readonly end: number;
}

interface Words {
  readonly byWord: ReadonlyMap<string, StatusWord>;
  /** Any of the words, the longest first. */
  readonly pattern: RegExp;
}

const ROWS = readTable('status-words');
const SIDES: Readonly<Record<Side, Words>> = {
  before: wordsOf('before'),
  behind: wordsOf('behind'),
  object: wordsOf('object'),
};

function wordsOf(side: Side): Words {
  const rows = ROWS.filter((row) => row['side'] === side);
  const words = rows.map((row) => ({ word: row['word'] ?? '', status: statusOf(row['status']) }));
  const longestFirst = words.map(({ word }) => word).sort((a, b) => b.length - a.length);
  return {
    byWord: new Map(words.map((one) => [one.word, one])),
    pattern: new RegExp(longestFirst.join('|'), 'gu'),
  };
}

function statusOf(text: string | undefined): Status {
  return STATUSES.find((status) => status === text) ?? 'stated';
}

/** The status words of a stretch of a sentence that can stand on that side, in the order of the text. */
export function statusWordsIn(text: string, start: number, end: number, side: Side): PlacedStatus[] {
  const { byWord, pattern } = SIDES[side];
  return [...text.slice(start, end).matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const known = byWord.get(word);
    return known === undefined ? [] : [{ ...known, start: start + index, end: start + index + word.length }];
  });
}
