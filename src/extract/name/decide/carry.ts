import { NameBeginnings } from '../../../gazetteer/name-beginnings.js';
import { ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { overlaps } from '../../../model/span.js';
import { THING_TYPES } from '../../../model/vocabulary.js';
import { wordsOf } from '../words/words.js';
import type { Weighed } from './weighed.js';

const RULE = ruleId('name/carried');
/** From these log-odds on a name is sure enough to be looked for in the other sentences of the document. */
const FIRM = 2;
/** Shorter ones are parts of other words too often. */
const SHORTEST = 3;

/**
 * Names that stand firmly in one sentence, at the other places of the document where the same words stand and nothing was
 * chosen that they would touch; one list for each sentence.
 */
export function carryNames(
  sentences: readonly Sentence[],
  chosen: readonly (readonly Weighed[])[],
): readonly Weighed[][] {
  const firm = new FirmNames();
  sentences.forEach((sentence, i) => {
    for (const one of chosen[i] ?? []) firm.add(one, sentence);
  });
  return sentences.map((sentence, i) => {
    const here = chosen[i] ?? [];
    if (!firm.mayStandIn(sentence, here)) return [];
    return firm.in(sentence).filter(({ span }) => !here.some((other) => overlaps(other.span, span)));
  });
}

/** The firm names of a document, by their first two units. */
class FirmNames {
  private readonly bySurface = new Map<string, Weighed>();
  private readonly byBeginning = new Map<string, string[]>();
  private readonly beginnings = new NameBeginnings();

  add(one: Weighed, { text, span: { start } }: Sentence): void {
    if (one.score < FIRM || !(THING_TYPES as readonly string[]).includes(one.type)) return;
    const surface = text.slice(one.span.start - start, one.span.end - start);
    if (surface.length < SHORTEST) return;
    const known = this.bySurface.get(surface);
    if (known === undefined) {
      const beginning = surface.slice(0, 2);
      this.byBeginning.set(beginning, [...(this.byBeginning.get(beginning) ?? []), surface]);
      this.beginnings.add(surface);
    }
    if (known === undefined || one.score > known.score) this.bySurface.set(surface, one);
  }

  /** Whether the text of one stands in the sentence apart from what was chosen there; in most none does. */
  mayStandIn({ text, span: { start: offset } }: Sentence, chosen: readonly Weighed[]): boolean {
    for (let start = 0; start < text.length - 1; start += 1) {
      for (const length of this.beginnings.lengthsAt(text, start)) {
        if (!this.bySurface.has(text.slice(start, start + length))) continue;
        const span = { start: offset + start, end: offset + start + length };
        if (!chosen.some((other) => overlaps(other.span, span))) return true;
      }
    }
    return false;
  }

  /** Where they stand in the sentence from one word's beginning to one's end, the longest at each place. */
  in(sentence: Sentence): Weighed[] {
    const words = wordsOf(sentence);
    const { text, span } = sentence;
    const found: Weighed[] = [];
    let from = 0;
    for (const { start } of words) {
      if (start < from) continue;
      const surface = this.byBeginning
        .get(text.slice(start, start + 2))
        ?.filter((one) => text.startsWith(one, start) && words.some(({ end }) => end === start + one.length))
        .reduce((a, b) => (b.length > a.length ? b : a), '');
      const one = this.bySurface.get(surface ?? '');
      if (surface === undefined || one === undefined) continue;
      from = start + surface.length;
      found.push({
        ...one,
        span: { start: span.start + start, end: span.start + from },
        rule: RULE,
        score: FIRM,
      });
    }
    return found;
  }
}
