import type { WeightRow } from '../../../gazetteer/names/weights.js';
import type { Sentence } from '../../../model/sentence.js';
import { clauseWords } from '../features/clauses.js';
import { tellList, tellNumeral } from '../features/surroundings.js';
import { type Word, wordsOf } from '../words/words.js';
import type { NameScales } from './name-scales.js';
import { AFTER, BEFORE, FIRST, INNER, LAST, RIGHT_AFTER, RIGHT_BEFORE } from './word-weights.js';

/** What words and clauses say for names of one type, by word; hundredths. A name's sum is that of its two ends. */
export interface TypeLine {
  /** For names that begin with the word, less what the words before it would say as parts of the name. */
  readonly begins: Readonly<Int32Array>;
  /** For names that end with the word, with what all words up to it say as parts of the name. */
  readonly ends: Readonly<Int32Array>;
}

/** Adds up the lines of a sentence, type by type as they are asked for. */
export function typeLines(sentence: Sentence, scales: NameScales): (type: number) => TypeLine {
  const words = wordsOf(sentence);
  const { leads, topics, tails } = clauseWords(sentence);
  const rows = {
    places: placesOf(words, scales),
    always: scales.always(sentence),
    leads: leads.map((lead) => scales.leads.at(lead)),
    topics: topics.map((topic) => scales.topics.at(topic)),
    tails: tails.map((tail) => scales.tails.at(tail)),
    numerals: words.map(({ lexeme }, i) => featureRow(tellNumeral(lexeme, words[i + 1]?.lexeme), scales)),
    lists: words.map((_, i) => featureRow(tellList(sentence, i), scales)),
    table: scales.words.table,
  };
  return (type) => addUp(rows, type);
}

/** How far beyond its ends a name looks. */
const BEYOND = 2;

function placesOf(words: readonly Word[], scales: NameScales): Int32Array {
  const places = new Int32Array(words.length + 2 * BEYOND).fill(scales.words.placeOf(undefined));
  words.forEach(({ lexeme }, i) => {
    places[i + BEYOND] = scales.words.placeOf(lexeme);
  });
  return places;
}

function featureRow([feature]: readonly string[], { features }: NameScales): WeightRow | null {
  return feature === undefined ? null : features.at(feature);
}

interface Rows {
  /** Where the rows of each word begin in the table, with `BEYOND` places of what is beyond the sentence at both ends. */
  readonly places: Int32Array;
  readonly table: Int16Array;
  readonly always: WeightRow;
  readonly leads: readonly WeightRow[];
  readonly topics: readonly WeightRow[];
  readonly tails: readonly WeightRow[];
  readonly numerals: readonly (WeightRow | null)[];
  readonly lists: readonly (WeightRow | null)[];
}

function addUp(
  { places, table, always, leads, topics, tails, numerals, lists }: Rows,
  type: number,
): TypeLine {
  const count = places.length - 2 * BEYOND;
  const begins = new Int32Array(count);
  const ends = new Int32Array(count);
  const everywhere = cell(always, type);
  let inner = 0;
  for (let i = 0; i < count; i += 1) {
    const at = i + BEYOND;
    const before =
      cellAt(table, places, at - 1, RIGHT_BEFORE + type) + cellAt(table, places, at - 2, BEFORE + type);
    const clause = cell(leads[i], type) + cell(topics[i], type) + cell(numerals[i], type);
    begins[i] = before + cellAt(table, places, at, FIRST + type) + clause - inner;
    inner += cellAt(table, places, at, INNER + type);
    const after =
      cellAt(table, places, at + 1, RIGHT_AFTER + type) + cellAt(table, places, at + 2, AFTER + type);
    const behind = cell(tails[i], type) + cell(lists[i], type) + everywhere;
    ends[i] = inner + cellAt(table, places, at, LAST + type) + after + behind;
  }
  return { begins, ends };
}

function cellAt(table: Int16Array, places: Int32Array, at: number, column: number): number {
  return table[(places[at] ?? 0) + column] ?? 0;
}

const cell = (row: WeightRow | null | undefined, type: number): number => row?.[type] ?? 0;
