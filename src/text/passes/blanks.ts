import { type Edit, replaceAll } from '../edit.js';

/**
 * Runs of blanks: tabs, no-break and ideographic spaces, a byte order mark, entities of a web page, and pairs of `??`
 * that an export has put where the page had a wide space (政??府 was 政 府).
 */
const BLANKS = /(?:[\t\v\f \u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]|&(?:nbsp|emsp|ensp);?|\?\?)+/gu;
const LINE_EDGE = /^ | $/gmu;
const LINE_GAP = /\n{2,}/gu;

/** Brings every run of blanks to one plain blank. */
export function unifyBlanks(text: string): readonly Edit[] {
  return replaceAll(text, BLANKS, ' ').filter(({ start, end }) => text.slice(start, end) !== ' ');
}

/** Takes away the blanks at both ends of every line. */
export function trimLines(text: string): readonly Edit[] {
  return replaceAll(text, LINE_EDGE, '');
}

/** Takes away the empty lines between lines. */
export function dropEmptyLines(text: string): readonly Edit[] {
  return replaceAll(text, LINE_GAP, '\n');
}
