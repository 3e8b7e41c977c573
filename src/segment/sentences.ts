import type { Span } from '../model/span.js';

/** Marks that open a stretch in which no sentence ends, with those that close it. */
const BRACKETS = new Map([
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['（', '）'],
  ['(', ')'],
]);
const ENDS = new Set('。！？；!?;…');
const CLOSERS = new Set('”’」』）)》');
/** Speech that ends a sentence: its last mark, the closing quotation mark, and nothing that goes on. */
const ENDS_WITH_SPEECH = /[。！？…][”」]$/u;
const GOES_ON = /^[，、；的等这一（(]/u;
/** A quotation longer than this is speech of several sentences, and breaks like any text. UTF-16 units. */
const LONGEST_BRACKET = 80;

/**
 * Cuts a line into its sentences, as spans of the line.
 *
 * A sentence ends with 。！？；…, and what closes after the mark (。”) belongs to it; nothing ends inside 《》 “” （）. Every
 * character is in exactly one sentence.
 */
export function splitSentences(line: string): Span<'text'>[] {
  const sentences: Span<'text'>[] = [];
  let start = 0;
  let position = 0;
  while (position < line.length) {
    const isEnd = ENDS.has(line.charAt(position));
    const next = isEnd ? afterEnd(line, position) : afterUnit(line, position);
    if (isEnd || endsWithSpeech(line, position, next)) {
      sentences.push({ start, end: next });
      start = next;
    }
    position = next;
  }
  if (start < line.length) sentences.push({ start, end: line.length });
  return sentences;
}

/** Behind the run of end marks and of what they close. */
function afterEnd(line: string, position: number): number {
  let next = position;
  while (next < line.length && ENDS.has(line.charAt(next))) next += 1;
  while (next < line.length && CLOSERS.has(line.charAt(next))) next += 1;
  return next;
}

/** Behind the next character, or behind the whole bracket that it opens. */
function afterUnit(line: string, position: number): number {
  const closer = BRACKETS.get(line.charAt(position));
  if (closer === undefined) return position + 1;
  const end = line.indexOf(closer, position + 1);
  return end < 0 || end - position > LONGEST_BRACKET ? position + 1 : end + 1;
}

function endsWithSpeech(line: string, start: number, end: number): boolean {
  return (
    end - start > 1 &&
    ENDS_WITH_SPEECH.test(line.slice(start, end)) &&
    !GOES_ON.test(line.slice(end, end + 1))
  );
}
