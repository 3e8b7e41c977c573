import type { NameMention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import type { Sentence } from '../model/sentence.js';
import { compareSpans } from '../model/span.js';

/** A mention with the sentence that it stands in. */
export interface PlacedMention {
  readonly mention: NameMention;
  readonly sentence: Sentence;
}

/** All mentions of names, in the order of the text. */
export function placedMentions(readings: readonly Reading[]): PlacedMention[] {
  const placed: PlacedMention[] = [];
  for (const { sentence, names } of readings) {
    const inOrder = names.length > 1 ? names.toSorted((a, b) => compareSpans(a.span, b.span)) : names;
    for (const mention of inOrder) placed.push({ mention, sentence });
  }
  return placed;
}

/** The text under the mention. */
export function surfaceOf({ mention: { span }, sentence }: PlacedMention): string {
  return sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
}

/** The text of its sentence before the mention. */
export function textBefore({ mention: { span }, sentence }: PlacedMention): string {
  return sentence.text.slice(0, span.start - sentence.span.start);
}

/** The text of its sentence after the mention. */
export function textAfter({ mention: { span }, sentence }: PlacedMention): string {
  return sentence.text.slice(span.end - sentence.span.start);
}
