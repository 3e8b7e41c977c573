import type { Sentence, Token } from '../../model/sentence.js';
import { groupBy } from '../../support/group.js';

/** A stretch of a sentence; `start` counts in the sentence. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The positions of a sentence at which words begin or end. */
export interface Edges {
  readonly has: (position: number) => boolean;
  /** Whether a word begins there with which no noun goes on: 也 of 4个镇规划修编也…, 实行 of 18个村实行了…. */
  readonly endsNoun: (position: number) => boolean;
}

const EDGE = 1;
const END_OF_NOUN = 2;
/** Adverbs that also begin nouns: 最美庭院, 非遗工坊. */
const ADVERB_IN_NOUN = /^(?:[最非再不未多净总]|相对|相关)/u;

/** Where the words of a sentence begin and end. */
export function edgesOf({ span, tokens, text }: Sentence): Edges {
  const edges = new Uint8Array(text.length + 1);
  edges[0] = EDGE;
  edges[text.length] = EDGE;
  let i = 0;
  for (const token of tokens) {
    i += 1;
    const start = token.span.start - span.start;
    const ends = endsNoun(token, tokens[i]);
    edges[start] = ends ? EDGE | END_OF_NOUN : (edges[start] ?? 0) | EDGE;
    edges[token.span.end - span.start] = EDGE;
  }
  return {
    has: (position) => edges[position] !== 0 && edges[position] !== undefined,
    endsNoun: (position) => edges[position] === (EDGE | END_OF_NOUN),
  };
}

function endsNoun({ word, tag }: Token, next: Token | undefined): boolean {
  if (tag === 'd') return !ADVERB_IN_NOUN.test(word);
  return tag.startsWith('v') && next?.word === '了';
}

/** The stretch without blanks at its ends. */
export function trimmed({ text, start }: Stretch): Stretch {
  const inner = text.trimStart();
  return { text: inner.trimEnd(), start: start + text.length - inner.length };
}

/** The stretch without its first `length` units. */
export function behind({ text, start }: Stretch, length: number): Stretch {
  return { text: text.slice(length), start: start + length };
}

/** The stretch without its last `length` units. */
export function before({ text, start }: Stretch, length: number): Stretch {
  return { text: text.slice(0, text.length - length), start };
}

type ByCharacter = ReadonlyMap<string, readonly string[]>;

/** The words of a list by one of their characters; made once a list, because lists are long and asked often. */
function indexer(characterOf: (word: string) => string): (words: readonly string[]) => ByCharacter {
  const indexes = new WeakMap<readonly string[], ByCharacter>();
  return (words) => {
    const index = indexes.get(words) ?? groupBy(words, characterOf);
    indexes.set(words, index);
    return index;
  };
}

const byFirst = indexer((word) => word.charAt(0));
const byLast = indexer((word) => word.charAt(word.length - 1));

/** The word of the list with which the stretch goes on at a place of its own, ending where a word ends; '' for none. */
export function leading({ text, start }: Stretch, words: readonly string[], edges: Edges, at = 0): string {
  const known = byFirst(words).get(text.charAt(at));
  return known?.find((word) => text.startsWith(word, at) && edges.has(start + at + word.length)) ?? '';
}

/** What a number that is reached stands behind, however the segmenter cut it: 参保率达, 收入超. */
const MEASURED = /[率均额量值数例积入资度幅比](?=.$)/u;

/** The word of the list that the stretch ends with, a single character only where it is a word; '' for none. */
export function trailing({ text, start }: Stretch, words: readonly string[], edges: Edges): string {
  const end = start + text.length;
  const isWord = (length: number): boolean =>
    length > 1 || edges.has(end - length) || MEASURED.test(text.slice(-2));
  const known = byLast(words).get(text.charAt(text.length - 1));
  return known?.find((word) => text.endsWith(word) && isWord(word.length)) ?? '';
}

/** Words that begin like a conjunction: 和美乡村, 及时. */
const OTHER_WORD = /^(?:和美|和谐|和平|和睦|及时|与会)/u;

/** Whether a text begins with a noun that only looks like a conjunction. */
export function isOtherWord(text: string): boolean {
  return OTHER_WORD.test(text);
}
