import type { Sentence } from '../../../model/sentence.js';
import { keepLast } from '../../../support/keep-last.js';
import { opensName } from './gates.js';
import { type Lexeme, lexemeOf } from './lexemes.js';
import { cleanTokens } from './tokens.js';

/** A word where it stands in its sentence; positions count in the sentence. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme;
  /** What stands before it: the gate that a name goes through which begins here. */
  readonly before: string;
  /** What stands behind it. */
  readonly after: string;
  /** Whether a name may begin with it. */
  readonly opens: boolean;
}

/** The words of a sentence; read once for all rules that look at them. */
export const wordsOf: (sentence: Sentence) => readonly Word[] = keepLast(readWords);

function readWords({ tokens, span: { start: offset } }: Sentence): readonly Word[] {
  const clean = cleanTokens(tokens);
  const lexemes = clean.map(({ word, tag }) => lexemeOf(word, tag));
  let before = 'start';
  return clean.map(({ span }, i): Word => {
    const lexeme = lexemes[i] ?? lexemeOf('', '');
    const after = lexemes[i + 1]?.gateAfter ?? 'end';
    const opens = !lexeme.isBarrier && !lexeme.isLeading && opensName(lexeme.kind, before);
    const word = { start: span.start - offset, end: span.end - offset, lexeme, before, after, opens };
    before = lexeme.gateBefore;
    return word;
  });
}
