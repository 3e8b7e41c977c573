import type { Span } from '../model/span.js';
import type { ReadableText } from '../model/text.js';

/** A line of the readable text. */
export interface Line {
  readonly span: Span<'text'>;
  readonly text: string;
}

/** A numbered heading that stands within a line, followed by a blank: …精神。 一、2023年工作回顾 过去一年… */
const INLINE_HEADING =
  /(?<=^|[。！？；\s])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。！？；，：\s]{4,40}(?=\s)/gu;

/** The lines of the text that are read: not blank, not skipped, cut where a heading stands within a line. */
export function linesOf({ text, skipped }: ReadableText): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '' && !skipped.some(({ span }) => span.start <= start && end <= span.end)) {
      lines.push(...cutAtHeadings(line, start));
    }
    start = end + 1;
  }
  return lines;
}

function cutAtHeadings(line: string, offset: number): Line[] {
  const cuts = [0];
  for (const { 0: heading, index } of line.matchAll(INLINE_HEADING)) cuts.push(index, index + heading.length);
  cuts.push(line.length);
  return cuts.flatMap((from, i) => trimmed(line, offset, from, cuts[i + 1] ?? line.length));
}

function trimmed(line: string, offset: number, from: number, to: number): Line[] {
  const piece = line.slice(from, to);
  const text = piece.trim();
  if (text === '') return [];
  const start = offset + from + piece.indexOf(text);
  return [{ span: { start, end: start + text.length }, text }];
}
