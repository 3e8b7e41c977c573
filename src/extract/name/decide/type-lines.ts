import type { WeightRow } from '../../../gazetteer/names/weights.js';
import type { Sentence } from '../../../model/sentence.js';
import { clauseWords } from '../features/clauses.js';
import { tellList, tellNumeral } from '../features/surroundings.js';
import { wordsOf } from '../words/words.js';
import type { NameScales } from './name-scales.js';
import { AFTER, BEFORE, FIRST, INNER, LAST, RIGHT_AFTER, RIGHT_BEFORE } from './word-weights.js';

/** What words and clauses say for names of one type, by word; hundredths. A name's sum is that of its two ends. */
export interface TypeLine {
  /** For names that begin with the word, less what the words before it would say as parts of the name. */
  readonly begins: readonly number[];
  /** For names that end with the word, with what all words up to it say as parts of the name. */
  readonly ends: readonly number[];
}

/** Adds up the lines of a sentence, type by type as they are asked for. */
export function typeLines(sentence: Sentence, scales: NameScales): (type: number) => TypeLine {
  const words = wordsOf(sentence);
  const { leads, topics, tails } = clauseWords(sentence);
  const rows = {
    places: words.map(({ lexeme }) => scales.words.placeOf(lexeme)),
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

function featureRow([feature]: readonly string[], { features }: NameScales): WeightRow | null {
  return feature === undefined ? null : features.at(feature);
}

interface Rows {
  /** Where the rows of each word begin in the table. */
  readonly places: readonly number[];
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
  const begins: number[] = [];
  const ends: number[] = [];
  const at = (i: number, row: number): number => table[(places[i] ?? 0) + row + type] ?? 0;
  let inner = 0;
  for (let i = 0; i < places.length; i += 1) {
    const before = at(i - 1, RIGHT_BEFORE) + at(i - 2, BEFORE);
    begins.push(
      before + at(i, FIRST) + cell(leads[i], type) + cell(topics[i], type) + cell(numerals[i], type) - inner,
    );
    inner += at(i, INNER);
    const after = at(i + 1, RIGHT_AFTER) + at(i + 2, AFTER);
    ends.push(inner + at(i, LAST) + after + cell(tails[i], type) + cell(lists[i], type) + cell(always, type));
  }
  return { begins, ends };
}

const cell = (row: WeightRow | null | undefined, type: number): number => row?.[type] ?? 0;
