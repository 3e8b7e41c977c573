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

/** The sentences of a document in the order of the text, each with its words and the headings above it. */
export function segment(readable: ReadableText, { segmenter, places }: SegmentResources): Sentence[] {
  const sentences: Sentence[] = [];
  const outline = new Outline();
  const add = (line: Line, isHeading: boolean): void => {
    const { start, end } = line.span;
    const tokens = tokenize(line.text, start, segmenter, places);
    const position = sentences.length;
    const { section } = outline;
    sentences.push({ position, span: { start, end }, text: line.text, tokens, section, isHeading });
  };
  for (const line of linesOf(readable)) readLine(line, outline, add);
  return sentences;
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
