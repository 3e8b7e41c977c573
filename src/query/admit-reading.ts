import { BuilderError } from '../support/errors.js';
import { type Token, tokens } from './tokens.js';

/** The words that a reading statement may start with. */
const OPENINGS: ReadonlySet<string> = new Set(['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN']);

/**
 * The words of clauses that write, reach files or call procedures, in either store, wherever they stand.
 *
 * Not only at the start of a clause: where one starts is the store's business, and a name can be put in backticks.
 */
const REFUSED: ReadonlySet<string> = new Set([
  'ALTER',
  'ATTACH',
  'CALL',
  'COPY',
  'CREATE',
  'DELETE',
  'DETACH',
  'DROP',
  'EXPORT',
  'FOREACH',
  'IMPORT',
  'INSERT',
  'INSTALL',
  'LOAD',
  'MERGE',
  'NODETACH',
  'REMOVE',
  'SET',
  'UNINSTALL',
  'UPDATE',
  'USE',
]);

/** Escapes that both stores read alike; by their code points (\u0027) a quote could be smuggled in. */
const ODD_ESCAPE = /\\[^\\'"bfnrt]/u;

/** A code point by its number, that Neo4j reads before it looks for names. */
const NUMBERED = /\\u/iu;

/**
 * Admits a statement that only reads, and gives it as it is to be sent: comments and odd blanks made plain blanks, so that
 * the store can see nothing in it that wasn't seen here.
 *
 * Throws QUERY_REFUSED when it would write, reach a file, call a procedure, hold a second statement, or can't be read.
 */
export function admitReading(cypher: string): string {
  const pieces = [...tokens(cypher)];
  const plain = pieces.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  for (const piece of plain) refuseUnreadable(piece, cypher);

  const [first] = plain;
  if (first === undefined) throw refusal('There is no question', cypher, 0);
  if (!OPENINGS.has(first.text.toUpperCase())) {
    throw refusal(
      `A question starts with ${[...OPENINGS].join(', ')}, not with ${show(first)}`,
      cypher,
      first.start,
    );
  }
  for (const [i, piece] of plain.entries()) {
    const isLast = i === plain.length - 1;
    if (piece.text === ';' && !isLast) throw refusal('One statement at a time', cypher, piece.start);
    if (isRefused(piece) && !isParameter(piece, plain[i - 1])) {
      throw refusal(`A question only reads, and ${show(piece)} may do more`, cypher, piece.start);
    }
  }
  return pieces.map(toSend).join('').trim();
}

/** Whether a word is a refused one, whatever its case and width. */
function isRefused({ kind, text }: Token): boolean {
  return kind === 'word' && REFUSED.has(text.normalize('NFKC').toUpperCase());
}

/** Whether a word is the name of a parameter: $set. */
const isParameter = ({ start }: Token, before: Token | undefined): boolean =>
  before?.text === '$' && before.start === start - 1;

function refuseUnreadable(piece: Token, cypher: string): void {
  const { kind, text, start } = piece;
  if (kind === 'unknown') throw refusal(`Cypher has no ${show(piece)} here`, cypher, start);
  if (kind === 'unclosed') throw refusal(`${text} is never closed`, cypher, start);
  if (text.includes('\0')) throw refusal('A question holds no NUL', cypher, start);
  if (
    (kind === 'string' && ODD_ESCAPE.test(withoutPairs(text))) ||
    (kind === 'name' && NUMBERED.test(text))
  ) {
    throw refusal(`${show(piece)} holds an escape that stores read differently`, cypher, start);
  }
}

/** A string without its escaped backslashes, so that what follows one isn't taken for escaped. */
const withoutPairs = (text: string): string => text.replaceAll('\\\\', '');

function toSend({ kind, text }: Token): string {
  if (kind === 'comment' || kind === 'space') return text.replaceAll(/[^\n]/gu, ' ');
  return text === ';' ? '' : text;
}

const SHOWN_CHARACTERS = 30;

function show({ text }: Token): string {
  const visible = text.replaceAll(/\p{C}/gu, (character) => `U+${hex(character)}`);
  return visible.length > SHOWN_CHARACTERS ? `${visible.slice(0, SHOWN_CHARACTERS)}…` : visible;
}

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

function refusal(what: string, cypher: string, at: number): BuilderError {
  const lines = cypher.slice(0, at).split('\n');
  const place = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
  return new BuilderError('QUERY_REFUSED', `${what} (${place})`, {
    hint: 'MATCH … RETURN …; a name that is such a word goes in `backticks`, text in quotes or a parameter. / 只接受读取语句；与关键字同名的名称请加反引号，文字请加引号或作为参数。',
  });
}
