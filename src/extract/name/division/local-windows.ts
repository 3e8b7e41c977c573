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
  const { text } = sentence;
  const windows: LocalWindow[] = [];
  let edges: Edges | null = null;
  let position = 0;
  while (position < text.length - 1) {
    const start = position;
    position += 1;
    const lengths = context.places.localLengthsAt(text, start);
    if (lengths.length === 0) continue;
    // Asked late: nothing in most sentences begins as a local name does.
    edges ??= new Edges(sentence, context);
    const window = windowAt(start, edges.admitted(start, lengths), sentence, context);
    if (window === null) continue;
    windows.push(window);
    position = window.end;
  }
  return windows;
}

/** Where bare names may begin and end in a sentence. */
class Edges {
  private readonly starts: Set<number>;
  private readonly ends: Set<number>;
  private readonly taken: readonly DivisionMatch[];

  constructor(sentence: Sentence, context: ExtractContext) {
    const { text, tokens, span } = sentence;
    this.taken = divisionsIn(sentence, context).filter((match) => isNearOrFull(match, context));
    this.starts = new Set(tokens.map((token) => token.span.start - span.start));
    this.ends = new Set(tokens.map((token) => token.span.end - span.start));
    for (const { start, end } of this.taken) {
      this.ends.add(start);
      this.starts.add(end);
    }
    for (const { 0: mark, index } of text.matchAll(PARTING)) {
      this.ends.add(index);
      this.starts.add(index + mark.length);
    }
  }

  /** Where names of these lengths may end that begin there. */
  admitted(start: number, lengths: readonly number[]): readonly number[] {
    if (!this.starts.has(start)) return [];
    const ends = lengths.filter((length) => length <= LONGEST).map((length) => start + length);
    return ends.filter((end) => this.ends.has(end) && !this.isTaken(start, end));
  }

  private isTaken(start: number, end: number): boolean {
    return this.taken.some((match) => match.start < end && start < match.end);
  }
}

/** A bare name from elsewhere leaves its place to a township of the same name. */
function isNearOrFull(match: DivisionMatch, { places: { home } }: ExtractContext): boolean {
  const [{ code, parent, type }] = match.candidates;
  if (match.form === 'full' || type !== 'County') return true;
  return code === home.county || parent === home.prefecture;
}

function windowAt(
  start: number,
  ends: readonly number[],
  sentence: Sentence,
  { places }: ExtractContext,
): LocalWindow | null {
  for (const end of ends) {
    const surface = sentence.text.slice(start, end);
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
