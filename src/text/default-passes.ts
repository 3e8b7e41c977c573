import type { Pass } from './edit.js';
import { dropEmptyLines, trimLines, unifyBlanks } from './passes/blanks.js';
import { joinBrokenLines } from './passes/broken-lines.js';
import { unifyLineBreaks } from './passes/line-breaks.js';
import { dropHeadingMarks, dropMarks } from './passes/marks.js';
import { closeSpacedLetters } from './passes/spaced-letters.js';

/** The steps from the simplified, folded text to the readable one, in order; the reason for its place beside each. */
export const DEFAULT_PASSES: readonly Pass[] = [
  unifyLineBreaks, // all that follow know one line break
  dropMarks, // before blanks, since a mark leaves some behind
  unifyBlanks, // all that follow know one blank
  closeSpacedLetters, // needs single blanks
  trimLines,
  dropEmptyLines, // so that a broken line and its rest are neighbours
  joinBrokenLines,
  dropHeadingMarks, // last, since they tell headings from broken lines
];
