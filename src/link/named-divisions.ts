import type { DivisionMatch } from '../model/division.js';
import type { LinkContext } from './link-context.js';
import type { PlacedMention } from './placed-mention.js';

type Matches = readonly DivisionMatch[];

/** By document: its sentences and names are asked for again and again. */
const matched = new WeakMap<object, Map<string, Matches>>();

/** What the gazetteer knows in a text; texts that were asked for before are not read again. */
export function divisionsIn(text: string, { document, places }: LinkContext): Matches {
  const known = matched.get(document) ?? new Map<string, Matches>();
  matched.set(document, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const matches = places.match(text);
  known.set(text, matches);
  return matches;
}

/** The divisions that the text names one behind the other right before a mention, the last first: 长治市|壶关县|【龙泉镇】. */
export function divisionsBefore({ mention, sentence }: PlacedMention, context: LinkContext): DivisionMatch[] {
  let end = mention.span.start - sentence.span.start;
  const chain: DivisionMatch[] = [];
  for (const match of divisionsIn(sentence.text, context).toReversed()) {
    if (match.end > end) continue;
    if (match.end < end) break;
    chain.push(match);
    end = match.start;
  }
  return chain;
}
