import type { Edit } from '../edit.js';

/** A longer line was many lines, if it has blanks in the place of their breaks. UTF-16 units. */
const LONGEST_PARAGRAPH = 2000;
const FEWEST_BREAKS = 5;
const BREAK = /[。！？；：!;:] /gu;
/** Between pieces this short a blank is a blank: 县长 李华. */
const LONGEST_NAME = 4;

/** Puts back the line breaks of a document that was flattened to one line, each to a blank: …精神。 一、2023年工作回顾 过去一年… */
export function breakFlattenedLines(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (isFlattened(line)) edits.push(...breaksOf(line, start));
    start += line.length + 1;
  }
  return edits;
}

function isFlattened(line: string): boolean {
  return line.length > LONGEST_PARAGRAPH && (line.match(BREAK)?.length ?? 0) >= FEWEST_BREAKS;
}

function breaksOf(line: string, offset: number): Edit[] {
  const edits: Edit[] = [];
  const pieces = line.split(' ');
  let end = offset;
  for (const [i, piece] of pieces.entries()) {
    end += piece.length;
    const next = pieces[i + 1];
    const isNamePart = piece.length <= LONGEST_NAME && (next?.length ?? 0) <= LONGEST_NAME;
    if (next !== undefined && !isNamePart) edits.push({ start: end, end: end + 1, replacement: '\n' });
    end += 1;
  }
  return edits;
}
