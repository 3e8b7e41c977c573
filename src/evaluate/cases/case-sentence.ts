import type { Sentence } from '../../model/sentence.js';

/** A sentence that stands alone, under no heading. */
export function caseSentence(text: string): Sentence {
  return {
    position: 0,
    span: { start: 0, end: text.length },
    text,
    tokens: [],
    section: { path: [], part: null, year: null },
    isHeading: false,
  };
}
