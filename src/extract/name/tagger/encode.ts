import type { TaggerVocabulary } from '../../../gazetteer/tagger/vocabulary.js';
import type { DivisionMatch } from '../../../model/division.js';
import type { Sentence } from '../../../model/sentence.js';
import { DIVISION_TYPES } from '../../../model/vocabulary.js';
import { partAt } from './labels.js';

const UNKNOWN = 1;

/** What a position is known by: its UTF-16 unit, the pairs with those on both sides, its word, tag and division. */
const [CHARACTERS, LEFT, RIGHT, WORDS, TAGS, PLACES] = [0, 1, 2, 3, 4, 5] as const;
/** How many channels those are. */
export const CHANNELS = 6;

/** A sentence as numbers: of all its positions the first channel, then the second, and so on. */
export interface EncodedSentence {
  readonly length: number;
  readonly ids: Uint16Array;
}

/** Turns a sentence into the numbers that the tagger was trained on (scripts/tagger/features.py). */
export function encode(
  sentence: Sentence,
  divisions: readonly DivisionMatch[],
  vocabulary: TaggerVocabulary,
): EncodedSentence {
  const { length } = sentence.text;
  const ids = new Uint16Array(CHANNELS * length);
  encodeUnits(sentence.text, vocabulary, ids);
  encodeWords(sentence, vocabulary, ids);
  encodePlaces(length, divisions, ids);
  return { length, ids };
}

function encodeUnits(text: string, { characters, pairs }: TaggerVocabulary, ids: Uint16Array): void {
  const { length } = text;
  const [lefts, rights] = [LEFT * length, RIGHT * length];
  let before = 0;
  for (let i = 0; i <= length; i += 1) {
    // Beyond both ends the unit is 0.
    const unit = i < length ? text.charCodeAt(i) : 0;
    const pair = pairs.of(before, unit) || UNKNOWN;
    if (i < length) {
      ids[CHARACTERS * length + i] = characters[unit] || UNKNOWN;
      ids[lefts + i] = pair;
    }
    if (i > 0) ids[rights + i - 1] = pair;
    before = unit;
  }
}

function encodeWords({ text, span, tokens }: Sentence, vocabulary: TaggerVocabulary, ids: Uint16Array): void {
  const [words, tags] = [WORDS * text.length, TAGS * text.length];
  for (const token of tokens) {
    const start = token.span.start - span.start;
    const end = token.span.end - span.start;
    const word = vocabulary.words.get(token.word) ?? UNKNOWN;
    const tag = 4 * (vocabulary.tags.get(token.tag) ?? UNKNOWN);
    for (let i = start; i < end; i += 1) {
      ids[words + i] = word;
      ids[tags + i] = tag + partAt(i, start, end);
    }
  }
}

function encodePlaces(length: number, divisions: readonly DivisionMatch[], ids: Uint16Array): void {
  for (const { start, end, form, candidates } of divisions) {
    const type = DIVISION_TYPES.indexOf(candidates[0].type);
    const base = 1 + 8 * type + (form === 'bare' ? 4 : 0);
    for (let i = start; i < end; i += 1) ids[PLACES * length + i] = base + partAt(i, start, end);
  }
}
