/** What a piece of Cypher may be. */
export const TOKEN_KINDS = [
  'space',
  'comment',
  'string',
  'name',
  'word',
  'digits',
  'mark',
  'unclosed',
  'unknown',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A piece of Cypher; together they are the statement. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

/**
 * The pieces, the first that fits at a place counts.
 *
 * Numbers are only their digits, so that no word hides behind one (1.SET, 2CALL). What none of the others takes is a piece
 * of one character, `unknown`.
 */
const PATTERNS: Readonly<Record<TokenKind, string>> = {
  space: String.raw`\s+`,
  comment: String.raw`\/\/[^\n\r]*|\/\*[^]*?\*\/`,
  string: String.raw`'[^'\\]*(?:\\[^][^'\\]*)*'|"[^"\\]*(?:\\[^][^"\\]*)*"`,
  name: '`[^`]*(?:``[^`]*)*`',
  word: String.raw`[\p{ID_Start}_]\p{ID_Continue}*`,
  digits: String.raw`\d+`,
  mark: String.raw`[-+*%^=<>!(){}\[\],.:;|&~$]|\/(?![*\/])`,
  unclosed: '[\'"`]|\\/\\*',
  unknown: '[^]',
};

const PIECES = new RegExp(TOKEN_KINDS.map((kind) => `(?<${kind}>${PATTERNS[kind]})`).join('|'), 'gu');

/** Cuts Cypher into its pieces, from the first character to the last. */
export function* tokens(cypher: string): Generator<Token> {
  for (const { 0: text, index: start, groups = {} } of cypher.matchAll(PIECES)) {
    const kind = TOKEN_KINDS.find((candidate) => groups[candidate] !== undefined) ?? 'unknown';
    yield { kind, text, start };
  }
}
