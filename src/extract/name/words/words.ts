import type { Sentence, Token } from '../../../model/sentence.js';
import { keepLast } from '../../../support/keep-last.js';
import { opensName } from './gates.js';
import { groupNumber } from './groups.js';
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
  /** The groups of both, by number. */
  readonly groupBefore: number;
  readonly groupAfter: number;
  /** Whether a name may begin with it. */
  readonly opens: boolean;
}

const START = groupNumber('start');
const END = groupNumber('end');

/** The words of a sentence; read once for all rules that look at them. */
export const wordsOf: (sentence: Sentence) => readonly Word[] = keepLast(readWords);

function readWords({ tokens, span: { start: offset } }: Sentence): readonly Word[] {
  const clean = cleanTokens(tokens);
  const words: Word[] = [];
  let before = 'start';
  let groupBefore = START;
  let next = lexemeOfToken(clean[0]);
  for (let i = 0; next !== null; i += 1) {
    const lexeme = next;
    next = lexemeOfToken(clean[i + 1]);
    const { start = 0, end = 0 } = clean[i]?.span ?? {};
    const opens =
      !lexeme.isBarrier &&
      !lexeme.isLeading &&
      opensName(lexeme.kind, before) &&
      !isComplement(lexeme, clean[i - 1]);
    const after = next === null ? 'end' : next.gateAfter;
    const groupAfter = next === null ? END : next.groupAfter;
    words.push({
      start: start - offset,
      end: end - offset,
      lexeme,
      before,
      after,
      groupBefore,
      groupAfter,
      opens,
    });
    before = lexeme.gateBefore;
    groupBefore = lexeme.groupBefore;
  }
  return words;
}

/** 发挥好|园区的作用, 用好|平台: 好 belongs to the verb. */
function isComplement({ text }: Lexeme, before: Token | undefined): boolean {
  return text === '好' && before?.tag.startsWith('v') === true;
}

function lexemeOfToken(token: Token | undefined): Lexeme | null {
  return token === undefined ? null : lexemeOf(token.word, token.tag);
}
