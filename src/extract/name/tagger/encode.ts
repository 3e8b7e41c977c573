import type { TaggerVocabulary } from '../../../gazetteer/tagger/vocabulary.js';
import type { DivisionMatch } from '../../../model/division.js';
import type { Sentence } from '../../../model/sentence.js';
import { DIVISION_TYPES } from '../../../model/vocabulary.js';
import { partAt } from './labels.js';

const UNKNOWN = 1;

/** A sentence as numbers: of each UTF-16 unit its own, those of the pairs on both sides, its word, tag and division. */
export interface EncodedSentence {
  readonly length: number;
  readonly characters: Uint16Array;
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly words: Uint16Array;
  readonly tags: Uint16Array;
  readonly places: Uint16Array;
}

/** Turns a sentence into the numbers that the tagger was trained on (scripts/tagger/features.py). */
export function encode(
  sentence: Sentence,
  divisions: readonly DivisionMatch[],
  vocabulary: TaggerVocabulary,
): EncodedSentence {
  return {
    length: sentence.text.length,
    ...encodeUnits(sentence.text, vocabulary),
    ...encodeWords(sentence, vocabulary),
    places: encodePlaces(sentence.text.length, divisions),
  };
}

function encodeUnits(text: string, { characters, pairs }: TaggerVocabulary) {
  const { length } = text;
  const encoded = {
    characters: new Uint16Array(length),
    left: new Uint16Array(length),
    right: new Uint16Array(length),
  };
  let before = 0;
  for (let i = 0; i <= length; i += 1) {
    // Beyond both ends the unit is 0.
    const unit = i < length ? text.charCodeAt(i) : 0;
    const pair = pairs.of(before, unit) || UNKNOWN;
    encoded.characters[i] = characters[unit] || UNKNOWN;
    encoded.left[i] = pair;
    if (i > 0) encoded.right[i - 1] = pair;
    before = unit;
  }
  return encoded;
}

function encodeWords({ text, span, tokens }: Sentence, vocabulary: TaggerVocabulary) {
  const words = new Uint16Array(text.length);
  const tags = new Uint16Array(text.length);
  for (const token of tokens) {
    const start = token.span.start - span.start;
    const end = token.span.end - span.start;
    const word = vocabulary.words.get(token.word) ?? UNKNOWN;
    const tag = 4 * (vocabulary.tags.get(token.tag) ?? UNKNOWN);
    for (let i = start; i < end; i += 1) {
      words[i] = word;
      tags[i] = tag + partAt(i, start, end);
    }
  }
  return { words, tags };
}

function encodePlaces(length: number, divisions: readonly DivisionMatch[]): Uint16Array {
  const places = new Uint16Array(length);
  for (const { start, end, form, candidates } of divisions) {
    const type = DIVISION_TYPES.indexOf(candidates[0].type);
    const base = 1 + 8 * type + (form === 'bare' ? 4 : 0);
    for (let i = start; i < end; i += 1) places[i] = base + partAt(i, start, end);
  }
  return places;
}
