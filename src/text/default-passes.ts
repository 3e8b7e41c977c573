import type { Pass } from './edit.js';
import { dropEmptyLines, trimLines, unifyBlanks } from './passes/blanks.js';
import { joinBrokenLines } from './passes/broken-lines.js';
import { breakFlattenedLines } from './passes/flattened-lines.js';
import { dropHeadingMarks, dropMarks } from './passes/marks.js';
import { setSourceNotesApart } from './passes/source-notes.js';
import { closeSpacedLetters } from './passes/spaced-letters.js';

/** The steps from the simplified text to the readable one, in order; the reason for its place beside each. */
export const DEFAULT_PASSES: readonly Pass[] = [
  dropMarks, // before blanks, since a mark leaves some behind
  unifyBlanks, // all that follow know one blank
  closeSpacedLetters, // needs single blanks
  trimLines,
  dropEmptyLines, // so that a broken line and its rest are neighbours
  breakFlattenedLines, // when the blanks that are left stand for breaks
  setSourceNotesApart,
  joinBrokenLines,
  dropHeadingMarks, // last, since they tell headings from broken lines
];
