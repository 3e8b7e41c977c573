import type { GazetteerScope } from '../gazetteer/gazetteer.js';
import type { DivisionMatch } from '../model/division.js';
import type { Token } from '../model/sentence.js';
import type { TaggedWord } from './kept-tags.js';

/** The tag of a place name, ICTCLAS style. */
const PLACE = 'ns';

/**
 * The words of a sentence, with the divisions that the gazetteer knows laid over them.
 *
 * A full name overrules the segmenter (提档|升级村 … → its own cut); a bare one only where it is whole words. No word is
 * added to the segmenter's dictionary, since it would outlive the document.
 *
 * @param offset Where the sentence begins in the text.
 * @param words As the segmenter cuts and tags the sentence.
 */
export function tokenize(
  text: string,
  offset: number,
  words: readonly TaggedWord[],
  places: GazetteerScope,
): Token[] {
  const tokens = locate(words, text, offset);
  const matches = places.match(text);
  return matches.reduce((cut, match) => lay(cut, match, offset), tokens);
}

/** Gives each word its place; characters that the engine dropped belong to no token. */
function locate(words: readonly TaggedWord[], text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  const isWhole = words.reduce((length, { word }) => length + word.length, 0) === text.length;
  let position = 0;
  for (const { word, tag } of words) {
    const start = isWhole ? position : text.indexOf(word, position);
    if (start < 0 || word === '') continue;
    position = start + word.length;
    tokens.push({ span: { start: offset + start, end: offset + position }, word, tag });
  }
  return tokens;
}

function lay(tokens: Token[], match: DivisionMatch, offset: number): Token[] {
  const start = offset + match.start;
  const end = offset + match.end;
  const at = tokens.findIndex(({ span }) => start < span.end);
  const until = tokens.findLastIndex(({ span }) => span.start < end);
  const first = tokens[at];
  const last = tokens[until];
  if (first === undefined || last === undefined || until < at) return tokens;
  const isWhole = first.span.start === start && last.span.end === end;
  if (!isWhole && match.form === 'bare') return tokens;
  const place: Token = { span: { start, end }, word: match.surface, tag: PLACE };
  tokens.splice(at, until - at + 1, ...before(first, start), place, ...after(last, end));
  return tokens;
}

function before({ span, word, tag }: Token, start: number): Token[] {
  if (span.start >= start) return [];
  return [{ span: { start: span.start, end: start }, word: word.slice(0, start - span.start), tag }];
}

function after({ span, word, tag }: Token, end: number): Token[] {
  if (span.end <= end) return [];
  return [{ span: { start: end, end: span.end }, word: word.slice(end - span.start), tag }];
}
