import type { Reading } from '../model/reading.js';
import type { Sentence } from '../model/sentence.js';
import { overlaps, type Span } from '../model/span.js';
import type { ExtractContext } from './extractor.js';
import type { NameReader } from './name/name-reader.js';
import { readNames } from './name/read-names.js';
import { readQuantities } from './quantity/read-quantities.js';
import { readTimes } from './time/read-times.js';

/** Everything that the sentences of a document mention: times, quantities and names, none across a garbled spot. */
export function extractMentions(
  sentences: readonly Sentence[],
  context: ExtractContext,
  reader: NameReader,
): Reading[] {
  const names = readNames(sentences, context, reader);
  const unreadable = context.unreadable ?? [];
  const readable = <M extends { readonly span: Span<'text'> }>(mentions: readonly M[]): readonly M[] =>
    unreadable.length === 0
      ? mentions
      : mentions.filter(({ span }) => !unreadable.some((spot) => overlaps(spot, span)));
  return sentences.map((sentence, i) => ({
    sentence,
    times: readable(readTimes(sentence, context)),
    quantities: readable(readQuantities(sentence, context)),
    names: readable(names[i] ?? []),
  }));
}
