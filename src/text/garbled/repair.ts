import type { WordCosts } from '../../lang/word-costs.js';
import type { Span } from '../../model/span.js';
import type { Edit } from '../edit.js';
import { CleanText } from './clean-text.js';
import { findSuspects, LONGEST_SPOT, type Suspect } from './find-spots.js';
import { type Fragment, fragmentsOf } from './fragments.js';
import { GbkCharacters } from './gbk-characters.js';
import { explain } from './hypotheses.js';
import { keptSpot } from './kept-spots.js';
import { countOddQuotes, QUOTE_REACH } from './marks.js';

/** What a document's garbled spots are repaired with. */
export interface RepairTools {
  /** The costs of words; asked for only where a spot is found. */
  readonly openWords: () => WordCosts;
  /** The simplified form of a text of the document. */
  readonly simplify: (text: string) => string;
}

/** What the repair of a text came to. */
export interface Repairs {
  readonly edits: readonly Edit[];
  /** The spots that look garbled and were left as they are. */
  readonly kept: readonly Span<'text'>[];
}

/** So many characters around a spot are read with it. UTF-16 units. */
const CONTEXT = 6;
const ODD_QUOTE_COST = 4;
/** How much the number of texts that a hypothesis allows speaks against it. */
const SIBLINGS_WEIGHT = 0.3;
/** The repaired text must read so much better than the damaged one, and than the next best. Nats. */
const MARGIN = 8;
const LEAD = 3.5;

const NOTHING: Repairs = { edits: [], kept: [] };

/**
 * Finds the garbled spots of a text that was GBK once, and what they said: ?!罢娼鸢足y → 。“真金白銀.
 *
 * A spot that no text explains clearly better than all others is left as it is.
 */
export function repairGarbled(text: string, { openWords, simplify }: RepairTools): Repairs {
  const suspects = findSuspects(text);
  if (suspects.length === 0) return NOTHING;
  const clean = withoutSpots(text, suspects);
  const reader = new CleanText(clean, openWords(), simplify);
  const characters = GbkCharacters.of(clean, (character) => reader.isPlausible(character));
  if (characters === null) return NOTHING;
  const edits: Edit[] = [];
  const kept: Span<'text'>[] = [];
  for (const suspect of suspects) {
    if (suspect.start < (edits.at(-1)?.end ?? kept.at(-1)?.end ?? 0)) continue;
    const edit = repairSpot(text, suspect, characters, reader);
    if (edit !== null) edits.push(edit);
    else kept.push(...keptSpot(text, suspect, reader));
  }
  return { edits, kept };
}

function repairSpot(
  text: string,
  suspect: Suspect,
  characters: GbkCharacters,
  reader: CleanText,
): Edit | null {
  const { start } = suspect;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const end = start + LONGEST_SPOT + CONTEXT;
  const read = explain(suspect, characters)
    .flatMap((hypothesis) => fragmentsOf(hypothesis, before, (pair) => reader.isKnownPair(pair)))
    .map((fragment) => ({ fragment, cost: costOf(fragment, text, start, reader) }))
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = read;
  if (best === undefined || best.cost > reader.costOf(before + text.slice(start, end)) - MARGIN) return null;
  if (next !== undefined && next.cost < best.cost + LEAD) return null;
  return { start, end: start + best.fragment.length, replacement: best.fragment.text };
}

function costOf(fragment: Fragment, text: string, start: number, reader: CleanText): number {
  const next = start + fragment.length;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(next, start + LONGEST_SPOT + CONTEXT);
  const oddQuotes = countOddQuotes(
    text.slice(Math.max(0, start - QUOTE_REACH), start),
    fragment.text,
    text.slice(next, next + QUOTE_REACH),
  );
  return (
    reader.costOfFragment(before, fragment.text, after) +
    Math.log(fragment.siblings) * SIBLINGS_WEIGHT +
    oddQuotes * ODD_QUOTE_COST
  );
}

function withoutSpots(text: string, suspects: readonly Suspect[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start } of suspects) {
    parts.push(text.slice(position, Math.max(position, start)));
    position = Math.max(position, start + LONGEST_SPOT);
  }
  return parts.join('') + text.slice(position);
}
