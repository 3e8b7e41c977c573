import type { Token } from '../../../model/sentence.js';

/**
 * A small word that the segmenter swallowed in a word it didn't know: 南延和乐凯 → 南延|和|乐凯, 河等 → 河|等, 由力拓 → 由|力拓.
 */
const SWALLOWED = /^(.{2,})([和与及])(.{2,})$|^([及等与由以])(.{2,})$|^(.+)(等|及)$/u;
const PREPOSITIONS = new Set('由以');
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff] as const;
const OPENS = new Set('〔[【');
const CLOSES = new Set('〕]】');

/** The tokens as rules for names want them: joining words set free, blanks and the numbers of notes left out. */
export function cleanTokens(tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = [];
  let mayHaveNotes = false;
  for (const token of tokens) {
    if (isUnknown(token)) words.push(...splitUnknown(token));
    else words.push(token);
    mayHaveNotes ||= isNoteOrBlank(token.word);
  }
  return mayHaveNotes ? words.filter(isNoNote) : words;
}

const isBlank = (word: string): boolean => word.trim() === '';

/** Whether it opens a note or is a blank, as no word is that begins with a Chinese character. */
function isNoteOrBlank(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first < FIRST_HAN || first > LAST_HAN) && (OPENS.has(word) || isBlank(word));
}

function isUnknown({ tag, word }: Token): boolean {
  return tag === 'x' && word.length > 1;
}

function splitUnknown(token: Token): readonly Token[] {
  const parts = SWALLOWED.exec(token.word)
    ?.slice(1)
    .filter((part: string | undefined) => part !== undefined && part !== '');
  if (parts === undefined) return [token];
  let { start } = token.span;
  return parts.map((word) => {
    const span = { start, end: start + word.length };
    start = span.end;
    return { span, word, tag: tagOf(word) };
  });
}

function tagOf(word: string): string {
  if (PREPOSITIONS.has(word)) return 'p';
  return word.length === 1 ? 'c' : 'x';
}

/** The number of a note stands within a name or right behind it: 肉鸽养殖基地〔10〕、. */
function isNoNote({ word }: Token, i: number, tokens: readonly Token[]): boolean {
  if (isBlank(word)) return false;
  const wordAt = (at: number): string => tokens[at]?.word ?? '';
  if (OPENS.has(word)) return !CLOSES.has(wordAt(i + 2));
  if (CLOSES.has(word)) return !OPENS.has(wordAt(i - 2));
  return !(OPENS.has(wordAt(i - 1)) && CLOSES.has(wordAt(i + 1)));
}
