/** Replaces `[start, end)` of a text, in UTF-16 units; never empty, since what is inserted must come from somewhere. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** One step from the file to the readable text: the edits, in the order of the text and without overlaps. */
export type Pass = (text: string) => readonly Edit[];

/** One edit for each match of the pattern (which needs its `g`): `replacement` for the whole of it. */
export function replaceAll(text: string, pattern: RegExp, replacement: string): Edit[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    replacement,
  }));
}
