import type { Lexeme } from '../words/lexemes.js';

/** Kinds of words that are told by what they say; of the others it tells enough of what kind they are. */
const SAID = new Set(['common', 'mark', 'level', 'single']);

/** The word as features name it: 推进, but `rare` for a word that only names use; `#` beyond the sentence. */
export function wordLabel(lexeme: Lexeme | undefined): string {
  if (lexeme === undefined) return '#';
  return SAID.has(lexeme.kind) ? lexeme.text : lexeme.kind;
}
