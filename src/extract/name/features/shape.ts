import type { Lexeme } from '../words/lexemes.js';
import { CLASSIFIER, PARTICULAR, traitNames } from '../words/traits.js';
import type { Word } from '../words/words.js';

/** Lengths that count as one, by the longest of them; UTF-16 units. */
export const LENGTHS: readonly number[] = [1, 2, 3, 4, 6, 8, 11, 15, 20];
/** How many counties and cities use the rarest word of a name, by the most of them. */
export const SPREADS: readonly number[] = [0, 15, 31, 63, 128];
export const MOST_WORDS = 6;

/** The first of the limits that the value does not exceed; `limits.length` where it exceeds all. */
export function classOf(limits: readonly number[], value: number): number {
  let index = 0;
  while (index < limits.length && value > (limits[index] ?? 0)) index += 1;
  return index;
}

/** How long a name is, in characters and in words. */
export function tellLength(lengthClass: number): string {
  return `length=${LENGTHS[lengthClass] ?? 'more'}`;
}

export function tellWords(count: number): string {
  return `words=${Math.min(count, MOST_WORDS)}`;
}

/** How widely its rarest word is used. */
export function tellSpread(spreadClass: number): string {
  return `rarest=${SPREADS[spreadClass] ?? 'all'}`;
}

/** What a name begins with. */
export function tellFirst(words: readonly Word[], first: number): readonly string[] {
  const lexeme = words[first]?.lexeme;
  if (lexeme === undefined) return [];
  const features = [`first=${firstKind(lexeme)}`];
  if (lexeme.tag === 'm')
    features.push(isCount(lexeme, words[first + 1]?.lexeme) ? 'first=count' : 'first=figure');
  return features;
}

/** What makes it particular, and what is odd in it. */
export function tellTraits(traits: number): readonly string[] {
  const names = traitNames(traits);
  return (traits & PARTICULAR) === 0 ? ['plain', ...names] : names;
}

function firstKind({ kind, tag, role }: Lexeme): string {
  if (role !== null) return `role-${role}`;
  return kind === 'common' ? `common-${tag.charAt(0)}` : kind;
}

function isCount({ text }: Lexeme, next: Lexeme | undefined): boolean {
  return /.\p{Script=Han}$/u.test(text) || (next !== undefined && CLASSIFIER.test(next.text));
}
