import type { Division, DivisionMatch } from '../../../model/division.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ExtractContext } from '../../extractor.js';
import { divisionsIn, type Stretch } from './sentence-divisions.js';

/** A stretch of text that is the bare name of a township or village of the home: 骆驼坪 (骆驼坪村). */
export interface LocalWindow extends Stretch {
  readonly surface: string;
  readonly townships: readonly Division[];
  readonly villages: readonly Division[];
  /** The tag of its word, where it is one word; null otherwise. */
  readonly tag: string | null;
}

const LONGEST = 6;
/** What parts names where the segmenter, which knows few villages, does not: 至|石马川, 大册|营段. */
const PARTING = /[至到、—－\-~～和与及]+|段|片区|互通|连接线/gu;

/** The bare names of the home's townships and villages in the sentence, the longest at each place, outside other divisions. */
export function localWindows(sentence: Sentence, context: ExtractContext): LocalWindow[] {
  const taken = divisionsIn(sentence, context).filter((match) => isNearOrFull(match, context));
  const { starts, ends } = boundariesOf(sentence, taken);
  const isFree = ({ start, end }: Stretch): boolean =>
    ends.has(end) && !taken.some((match) => match.start < end && start < match.end);
  const windows: LocalWindow[] = [];
  let position = 0;
  while (position < sentence.text.length - 1) {
    const window = starts.has(position) ? windowAt(position, sentence, context, isFree) : null;
    if (window !== null) windows.push(window);
    position = window?.end ?? position + 1;
  }
  return windows;
}

/** A bare name from elsewhere leaves its place to a township of the same name. */
function isNearOrFull(match: DivisionMatch, { places: { home } }: ExtractContext): boolean {
  const [{ code, parent, type }] = match.candidates;
  if (match.form === 'full' || type !== 'County') return true;
  return code === home.county || parent === home.prefecture;
}

function boundariesOf(
  { text, tokens, span }: Sentence,
  taken: readonly DivisionMatch[],
): { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> } {
  const starts = new Set(tokens.map((token) => token.span.start - span.start));
  const ends = new Set(tokens.map((token) => token.span.end - span.start));
  for (const { start, end } of taken) {
    ends.add(start);
    starts.add(end);
  }
  for (const { 0: mark, index } of text.matchAll(PARTING)) {
    ends.add(index);
    starts.add(index + mark.length);
  }
  return { starts, ends };
}

function windowAt(
  start: number,
  sentence: Sentence,
  { places }: ExtractContext,
  isFree: (stretch: Stretch) => boolean,
): LocalWindow | null {
  const { text } = sentence;
  for (let end = Math.min(start + LONGEST, text.length); end >= start + 2; end--) {
    if (!isFree({ start, end })) continue;
    const surface = text.slice(start, end);
    const townships = bearing(places.local(surface, 'Township'), surface);
    const villages = bearing(places.local(surface, 'Village'), surface).filter(isNamedBare);
    if (townships.length + villages.length === 0) continue;
    return { start, end, surface, townships, villages, tag: tagOf({ start, end }, sentence) };
  }
  return null;
}

/** Those of which it is the bare name. */
function bearing(divisions: readonly Division[], surface: string): readonly Division[] {
  return divisions.filter(({ name, aliases }) => name !== surface && aliases.includes(surface));
}

/** A community without its 社区 is mostly the street or the house that it is named after. */
const isNamedBare = ({ name }: Division): boolean => !name.endsWith('社区');

function tagOf({ start, end }: Stretch, { tokens, span }: Sentence): string | null {
  const word = tokens.find((token) => token.span.start === span.start + start);
  return word?.span.end === span.start + end ? word.tag : null;
}
