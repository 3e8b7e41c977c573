import type { Lexeme } from '../words/lexemes.js';
import { CLASSIFIER, PARTICULAR, traitNames } from '../words/traits.js';
import type { Word } from '../words/words.js';

/** What a name is made of, as far as features tell it. */
export interface Shape {
  readonly first: number;
  /** Class among `LENGTHS`. */
  readonly length: number;
  /** Words, `MOST_WORDS` for more. */
  readonly words: number;
  /** Class among `SPREADS`. */
  readonly spread: number;
  /** Bits of `TRAITS`. */
  readonly traits: number;
  /** How many words are the name's own and how many are everyone's. */
  readonly own: number;
  readonly everyones: number;
}

/** Lengths that count as one, by the longest of them; UTF-16 units. */
const LENGTHS: readonly number[] = [1, 2, 3, 4, 6, 8, 11, 15, 20];
/** How many counties and cities use the rarest word of a name, by the most of them. */
const SPREADS: readonly number[] = [0, 15, 31, 63, 128];
const MOST_WORDS = 6;
const MOST_OWN = 4;
const MOST_EVERYONES = 5;
/** Kinds of words that are a name's own. */
const OWN = new Set(['rare', 'place', 'known', 'latin', 'single']);

/** The shapes of all names that end with word `last` and begin with `earliest` or later, the shortest first. */
export function shapesBackTo(earliest: number, last: number, words: readonly Word[]): readonly Shape[] {
  const shapes: Shape[] = [];
  const end = words[last]?.end ?? 0;
  let [traits, spread, own] = [0, Number.POSITIVE_INFINITY, 0];
  for (let first = last; first >= earliest; first -= 1) {
    const word = words[first];
    if (word === undefined) break;
    const { lexeme, start } = word;
    spread = Math.min(spread, lexeme.spread);
    own += Number(OWN.has(lexeme.kind));
    const count = last - first + 1;
    shapes.push({
      first,
      length: classOf(LENGTHS, end - start),
      words: Math.min(count, MOST_WORDS),
      spread: classOf(SPREADS, spread),
      traits: traits | lexeme.traits.anywhere,
      own: Math.min(own, MOST_OWN),
      everyones: Math.min(count - own, MOST_EVERYONES),
    });
    const { anywhere, later, inner } = lexeme.traits;
    traits |= anywhere | later | (first < last ? inner : 0);
  }
  return shapes;
}

/** What the shape tells by itself. */
export function tellShape({ length, own, everyones }: Shape): readonly string[] {
  return [`length=${LENGTHS[length] ?? 'more'}`, `own=${own}/${everyones}`];
}

/** What the shape tells that differs from kind to kind of head: a trade behind a rare word is a firm. */
export function tellMakeup({ words, spread, traits }: Shape): readonly string[] {
  const names = traitNames(traits);
  const particular = (traits & PARTICULAR) === 0 ? ['plain', ...names] : names;
  return [`words=${words}`, `rarest=${SPREADS[spread] ?? 'all'}`, ...particular];
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

function classOf(limits: readonly number[], value: number): number {
  let index = 0;
  while (index < limits.length && value > (limits[index] ?? 0)) index += 1;
  return index;
}

function firstKind({ kind, tag, role }: Lexeme): string {
  if (role !== null) return `role-${role}`;
  return kind === 'common' ? `common-${tag.charAt(0)}` : kind;
}

function isCount({ text }: Lexeme, next: Lexeme | undefined): boolean {
  return /.\p{Script=Han}$/u.test(text) || (next !== undefined && CLASSIFIER.test(next.text));
}
