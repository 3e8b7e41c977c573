import { readTable } from '../../gazetteer/read-table.js';
import { STATUSES, type Status } from '../../model/vocabulary.js';

/** On which side of the thing a word stands that tells what became of it: 建成 X before, X 竣工 behind. */
export type Side = 'before' | 'behind';

/** A word that tells what became of a thing (data/status-words.tsv). */
export interface StatusWord {
  readonly word: string;
  readonly status: Status;
  readonly side: Side;
}

/** A status word where it stands; positions count in the sentence. */
export interface PlacedStatus extends StatusWord {
  readonly start: number;
  readonly end: number;
}

const WORDS: readonly StatusWord[] = readTable('status-words').map((row) => ({
  word: row['word'] ?? '',
  status: statusOf(row['status']),
  side: row['side'] === 'before' ? 'before' : 'behind',
}));
const BY_WORD = new Map(['before', 'behind'].map((side) => [side, wordsOf(side)] as const));
const PATTERN = new RegExp(
  [...new Set(WORDS.map(({ word }) => word))].sort((a, b) => b.length - a.length).join('|'),
  'gu',
);

function wordsOf(side: string): ReadonlyMap<string, StatusWord> {
  return new Map(WORDS.filter((one) => one.side === side).map((one) => [one.word, one]));
}

function statusOf(text: string | undefined): Status {
  return STATUSES.find((status) => status === text) ?? 'stated';
}

/** The status words of a stretch of a sentence that can stand on that side, in the order of the text. */
export function statusWordsIn(text: string, start: number, end: number, side: Side): PlacedStatus[] {
  const words = BY_WORD.get(side);
  return [...text.slice(start, end).matchAll(PATTERN)].flatMap(({ 0: word, index }) => {
    const known = words?.get(word);
    return known === undefined ? [] : [{ ...known, start: start + index, end: start + index + word.length }];
  });
}
