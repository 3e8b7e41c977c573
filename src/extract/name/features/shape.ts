import { PARTICULAR, traitNames } from '../words/traits.js';
import type { Word } from '../words/words.js';

/** What a name is made of, as far as features tell it. */
export interface Shape {
  /** Class among `LENGTHS`. */
  readonly length: number;
  /** Words, `MOST_WORDS` for more. */
  readonly words: number;
  /** Class among `SPREADS`. */
  readonly spread: number;
  /** Bits of `TRAITS`. */
  readonly traits: number;
  /** How many words are the name's own and how many are everyone's: `own * 6 + everyones`. */
  readonly mix: number;
}

/** Lengths that count as one, by the longest of them; UTF-16 units. */
const LENGTHS: readonly number[] = [1, 2, 3, 4, 6, 8, 11, 15, 20];
/** How many counties and cities use the rarest word of a name, by the most of them. */
const SPREADS: readonly number[] = [0, 15, 31, 63, 128];
const MOST_WORDS = 6;
const MOST_OWN = 4;
const MOST_EVERYONES = 5;

/** How many classes there are of each part of a shape. */
export const SHAPE_CLASSES = {
  length: LENGTHS.length + 1,
  words: MOST_WORDS + 1,
  spread: SPREADS.length + 1,
  mix: (MOST_OWN + 1) * (MOST_EVERYONES + 1),
} as const;

const [LENGTH_CLASSES, SPREAD_CLASSES] = [LENGTHS, SPREADS].map(classesUpTo) as [Classes, Classes];

/** The shapes of all names that end with word `last` and begin with `earliest` or later, the shortest first. */
export function shapesBackTo(earliest: number, last: number, words: readonly Word[]): readonly Shape[] {
  const shapes: Shape[] = [];
  const end = words[last]?.end ?? 0;
  let traits = 0;
  let rarest = words[last]?.lexeme.spread ?? 0;
  let own = 0;
  for (let first = last; first >= earliest; first -= 1) {
    const word = words[first];
    if (word === undefined) break;
    const { lexeme, start } = word;
    const { anywhere, later, inner } = lexeme.traits;
    rarest = Math.min(rarest, lexeme.spread);
    own += Number(lexeme.isOwn);
    const count = last - first + 1;
    const mix = Math.min(own, MOST_OWN) * (MOST_EVERYONES + 1) + Math.min(count - own, MOST_EVERYONES);
    const spread = classOf(SPREAD_CLASSES, rarest);
    const length = classOf(LENGTH_CLASSES, end - start);
    shapes.push({ length, words: Math.min(count, MOST_WORDS), spread, traits: traits | anywhere, mix });
    traits |= anywhere | later | (first < last ? inner : 0);
  }
  return shapes;
}

/** How long a name is. */
export function tellLength(length: number): string {
  return `length=${LENGTHS[length] ?? 'more'}`;
}

/** How many of its words are its own, how many everyone's. */
export function tellMix(mix: number): string {
  return `own=${Math.floor(mix / (MOST_EVERYONES + 1))}/${mix % (MOST_EVERYONES + 1)}`;
}

/** How many words it has. */
export function tellWords(words: number): string {
  return `words=${words}`;
}

/** How widely its rarest word is used. */
export function tellSpread(spread: number): string {
  return `rarest=${SPREADS[spread] ?? 'all'}`;
}

/** What makes it particular, and what is odd in it. */
export function tellTraits(traits: number): readonly string[] {
  const names = traitNames(traits);
  return (traits & PARTICULAR) === 0 ? ['plain', ...names] : names;
}

/** The class of each whole number, the last one that of all larger ones. */
type Classes = Readonly<Uint8Array>;

function classesUpTo(limits: readonly number[]): Classes {
  const most = limits.at(-1) ?? 0;
  return Uint8Array.from({ length: most + 2 }, (_, value) => limits.filter((limit) => value > limit).length);
}

function classOf(classes: Classes, value: number): number {
  return classes[Math.min(value, classes.length - 1)] ?? 0;
}
