import { NameBeginnings } from '../../../gazetteer/name-beginnings.js';
import { ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { compareSpans, overlaps } from '../../../model/span.js';
import { THING_TYPES } from '../../../model/vocabulary.js';
import { wordsOf } from '../words/words.js';
import type { Weighed } from './weighed.js';

const RULE = ruleId('name/carried');
/** From these log-odds on a name is sure enough to be looked for in the other sentences of the document. */
const FIRM = 2;
/** Shorter ones are parts of other words too often. */
const SHORTEST = 3;

/**
 * The names of each sentence in the order of the text, with those that stand firmly in another sentence of the document
 * where the same words stand here and nothing was chosen that they would touch.
 */
export function carryNames(
  sentences: readonly Sentence[],
  chosen: readonly (readonly Weighed[])[],
): readonly (readonly Weighed[])[] {
  const firm = new FirmNames();
  sentences.forEach((sentence, i) => {
    for (const one of chosen[i] ?? []) firm.add(one, sentence);
  });
  return sentences.map((sentence, i) => {
    const here = chosen[i] ?? [];
    const carried = firm.apartFrom(here, sentence);
    return carried.length === 0 ? here : [...here, ...carried].sort((a, b) => compareSpans(a.span, b.span));
  });
}

/** The firm names of a document. */
class FirmNames {
  private readonly bySurface = new Map<string, Weighed>();
  private readonly beginnings = new NameBeginnings();

  add(one: Weighed, { text, span: { start } }: Sentence): void {
    if (one.score < FIRM || !(THING_TYPES as readonly string[]).includes(one.type)) return;
    const surface = text.slice(one.span.start - start, one.span.end - start);
    if (surface.length < SHORTEST) return;
    const known = this.bySurface.get(surface);
    if (known === undefined) this.beginnings.add(surface);
    if (known === undefined || one.score > known.score) this.bySurface.set(surface, one);
  }

  /** Where they stand from one word's beginning to one's end and touch none of the chosen, the longest at each place. */
  apartFrom(chosen: readonly Weighed[], sentence: Sentence): Weighed[] {
    const isApart = ({ span }: Weighed): boolean => !chosen.some((other) => overlaps(other.span, span));
    const standing = this.in(sentence);
    // Words are asked for late: in most sentences no name stands apart from what was chosen.
    return standing.some(isApart) ? longestOfWords(standing, sentence).filter(isApart) : [];
  }

  /** Wherever their text stands, be it within words: from left to right, the longest first. */
  private in({ text, span: { start: offset } }: Sentence): Weighed[] {
    const found: Weighed[] = [];
    for (let start = 0; start < text.length - 1; start += 1) {
      for (const length of this.beginnings.lengthsAt(text, start)) {
        const one = this.bySurface.get(text.slice(start, start + length));
        if (one === undefined) continue;
        const span = { start: offset + start, end: offset + start + length };
        found.push({ ...one, span, rule: RULE, score: FIRM });
      }
    }
    return found;
  }
}

/** Those that are whole words, each behind the one before. */
function longestOfWords(standing: readonly Weighed[], sentence: Sentence): Weighed[] {
  const words = wordsOf(sentence);
  const { start: offset } = sentence.span;
  let from = offset;
  return standing.filter(({ span: { start, end } }) => {
    const isWhole =
      start >= from &&
      words.some((word) => offset + word.start === start) &&
      words.some((word) => offset + word.end === end);
    if (isWhole) from = end;
    return isWhole;
  });
}
