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
    const names = namesAt(position, text, context);
    position += 1;
    if (names.length === 0) continue;
    // Asked late: in most sentences no local name stands.
    edges ??= new Edges(sentence, context);
    const name = edges.admitted(names);
    if (name === undefined) continue;
    windows.push({ ...name, tag: tagOf(name, sentence) });
    position = name.end;
  }
  return windows;
}

type LocalName = Omit<LocalWindow, 'tag'>;

/** The local names that begin there, be it within words, the longest first. */
function namesAt(start: number, text: string, { places }: ExtractContext): readonly LocalName[] {
  const lengths = places.localLengthsAt(text, start);
  if (lengths.length === 0) return NONE;
  return lengths.flatMap((length) => {
    const end = start + length;
    const surface = text.slice(start, end);
    if (length > LONGEST || end > text.length) return NONE;
    const townships = bearing(places.local(surface, 'Township'), surface);
    const villages = bearing(places.local(surface, 'Village'), surface).filter(isNamedBare);
    return townships.length + villages.length === 0 ? NONE : [{ start, end, surface, townships, villages }];
  });
}

const NONE: readonly LocalName[] = [];

/** Where bare names may begin and end in a sentence. */
class Edges {
  private readonly sentence: Sentence;
  private readonly taken: readonly DivisionMatch[];
  /** Those and what parts names: a name may end before each, and begin behind it. */
  private readonly parting: readonly Stretch[];

  constructor(sentence: Sentence, context: ExtractContext) {
    this.sentence = sentence;
    this.taken = divisionsIn(sentence, context).filter((match) => isNearOrFull(match, context));
    const marks = Array.from(sentence.text.matchAll(PARTING), ({ 0: mark, index }) => ({
      start: index,
      end: index + mark.length,
    }));
    this.parting = [...this.taken, ...marks];
  }

  /** The first of the names that begins and ends where one may. */
  admitted(names: readonly LocalName[]): LocalName | undefined {
    return names.find(
      ({ start, end }) => this.isStart(start) && this.isEnd(end) && !this.isTaken(start, end),
    );
  }

  private isStart(position: number): boolean {
    const { tokens, span } = this.sentence;
    return (
      tokens.some((token) => token.span.start - span.start === position) ||
      this.parting.some(({ end }) => end === position)
    );
  }

  private isEnd(position: number): boolean {
    const { tokens, span } = this.sentence;
    return (
      tokens.some((token) => token.span.end - span.start === position) ||
      this.parting.some(({ start }) => start === position)
    );
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
