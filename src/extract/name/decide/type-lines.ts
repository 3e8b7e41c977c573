import type { WeightRow } from '../../../gazetteer/names/weights.js';
import type { Sentence } from '../../../model/sentence.js';
import { type ClauseNumbers, clauseNumbers } from '../features/clauses.js';
import { type Word, wordsOf } from '../words/words.js';
import type { NameScales } from './name-scales.js';
import { AFTER, BEFORE, FIRST, INNER, LAST, RIGHT_AFTER, RIGHT_BEFORE, TYPES } from './word-weights.js';

/** What words and clauses say for names of one type, by word; hundredths. A name's sum is that of its two ends. */
export interface TypeLine {
  /** For names that begin with the word, less what the words before it would say as parts of the name. */
  readonly begins: readonly number[];
  /** For names that end with the word, with what all words up to it say as parts of the name. */
  readonly ends: readonly number[];
}

/** Adds up the lines of a sentence, type by type as they are asked for. */
export function typeLines(sentence: Sentence, scales: NameScales): (type: number) => TypeLine {
  const words = wordPlaces(wordsOf(sentence), scales);
  const rows = { words, clauses: clauseNumbers(sentence), always: scales.always(sentence) };
  return (type) => addUp(rows, type, scales);
}

/** How far beyond its ends a name looks. */
const BEYOND = 2;

interface Rows {
  /** Where the rows of each word begin in their table, with `BEYOND` places of what is beyond the sentence at both ends. */
  readonly words: readonly number[];
  readonly clauses: ClauseNumbers;
  readonly always: WeightRow;
}

function wordPlaces(words: readonly Word[], scales: NameScales): readonly number[] {
  const beyond = new Array<number>(BEYOND).fill(scales.words.placeOf(undefined));
  const places = [...beyond];
  for (const { lexeme } of words) places.push(scales.words.placeOf(lexeme));
  places.push(...beyond);
  return places;
}

function addUp({ words, clauses, always }: Rows, type: number, scales: NameScales): TypeLine {
  const { clauseBegins, clauseEnds } = scales;
  const { table } = scales.words;
  const count = words.length - 2 * BEYOND;
  // Plain arrays: a typed one as long as most sentences are is kept outside the heap, which takes longer than all sums.
  const begins: number[] = [];
  const ends: number[] = [];
  const everywhere = always[type] ?? 0;
  let inner = 0;
  for (let i = 0; i < count; i += 1) {
    const at = i + BEYOND;
    const before =
      cell(table, words, at - 1, RIGHT_BEFORE + type) + cell(table, words, at - 2, BEFORE + type);
    const begin = clauseBegins[(clauses.begins[i] ?? 0) * TYPES + type] ?? 0;
    begins.push(before + cell(table, words, at, FIRST + type) + begin - inner);
    inner += cell(table, words, at, INNER + type);
    const after = cell(table, words, at + 1, RIGHT_AFTER + type) + cell(table, words, at + 2, AFTER + type);
    const end = (clauseEnds[(clauses.ends[i] ?? 0) * TYPES + type] ?? 0) + everywhere;
    ends.push(inner + cell(table, words, at, LAST + type) + after + end);
  }
  return { begins, ends };
}

function cell(table: Int16Array, places: readonly number[], at: number, column: number): number {
  return table[(places[at] ?? 0) + column] ?? 0;
}
