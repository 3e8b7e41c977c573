/** A place that may be garbled: `?`, a mark of punctuation, and what follows while it may be out of step. */
export interface Suspect {
  /** UTF-16 units of the searched text. */
  readonly start: number;
  /** The second byte of the pair behind the cut: yy of A3 yy. */
  readonly mark: number;
  /** The characters behind the mark, at most `LONGEST_RUN`. */
  readonly run: readonly string[];
}

/** A run has two marks and at most 14 characters. UTF-16 units. */
export const LONGEST_SPOT = 16;

/**
 * A `?` before an ASCII mark or its full-width form; never within links and codes, nor in
 * the pairs of `??` by which an export has marked wide blanks: three or more in a row, or beside a blank.
 */
const SUSPECT = /(?<![A-Za-z/=&#?.]|\s(?=\?\?))\?(?!\?(?:\?|\s|$))([!-~\uff01-\uff5e])([^\n]{0,14})/gu;
const FULL_WIDTH = 0xff00;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The places of the text that look like the beginning of a garbled run. */
export function findSuspects(text: string): Suspect[] {
  const suspects: Suspect[] = [];
  for (const { index, 1: mark = '', 2: run = '' } of text.matchAll(SUSPECT)) {
    suspects.push({ start: index, mark: toAscii(mark) | 0x80, run: [...run] });
  }
  return suspects;
}

/** The ASCII code of a character or of its full-width form. */
export function toAscii(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code >= FULL_WIDTH ? code - FULL_WIDTH_OFFSET : code;
}
