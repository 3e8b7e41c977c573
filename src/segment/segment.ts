import type { GazetteerScope } from '../gazetteer/gazetteer.js';
import type { Sentence } from '../model/sentence.js';
import type { ReadableText } from '../model/text.js';
import { isHeadingLine, leadingHeadingLength, Outline } from './headings.js';
import { type Line, linesOf } from './lines.js';
import type { Segmenter } from './segmenter.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** What a document is cut with. */
export interface SegmentResources {
  readonly segmenter: Segmenter;
  readonly places: GazetteerScope;
}

/** A sentence before it is cut into words. */
type Piece = Omit<Sentence, 'position' | 'tokens'>;

/** The sentences of a document in the order of the text, each with its words and the headings above it. */
export function segment(readable: ReadableText, { segmenter, places }: SegmentResources): Sentence[] {
  const pieces: Piece[] = [];
  const outline = new Outline();
  const add = ({ span, text }: Line, isHeading: boolean): void => {
    pieces.push({ span, text, section: outline.section, isHeading });
  };
  for (const line of linesOf(readable)) readLine(line, outline, add);
  const words = segmenter.tagAll(pieces.map(({ text }) => text));
  return pieces.map(({ span, text, section, isHeading }, position) => {
    const tokens = tokenize(text, span.start, words[position] ?? [], places);
    return { position, span, text, tokens, section, isHeading };
  });
}

function readLine(line: Line, outline: Outline, add: (line: Line, isHeading: boolean) => void): void {
  if (isHeadingLine(line.text)) {
    outline.enter(line.text);
    add(line, true);
    return;
  }
  const headingLength = leadingHeadingLength(line.text);
  if (headingLength > 0) outline.enter(line.text.slice(0, headingLength - 1));
  splitSentences(line.text).forEach(({ start, end }, i) => {
    const piece = {
      span: { start: line.span.start + start, end: line.span.start + end },
      text: line.text.slice(start, end),
    };
    if (piece.text.trim() !== '') add(piece, i === 0 && headingLength === end);
  });
}
