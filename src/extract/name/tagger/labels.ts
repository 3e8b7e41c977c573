import { ENTITY_TYPES } from '../../../model/vocabulary.js';

/** The parts of a name: its first place, one within, its last; or a name of a single place. */
export const [BEGINS, WITHIN, ENDS, SINGLE] = [0, 1, 2, 3] as const;

export type Part = 0 | 1 | 2 | 3;

/** Label 0 is no name; the others are a type and a part. */
export const LABELS = 1 + 4 * ENTITY_TYPES.length;

/** Numbers of types, in the order of `ENTITY_TYPES`. */
export const TYPE_NUMBERS: readonly number[] = ENTITY_TYPES.map((_, i) => i);

/** The label of a part of a name of the type of that number. */
export function labelOf(type: number, part: Part): number {
  return 1 + 4 * type + part;
}

/** Labels before which a name may have ended, and after which one may begin. */
export const CLOSED: readonly number[] = [
  0,
  ...TYPE_NUMBERS.flatMap((t) => [labelOf(t, ENDS), labelOf(t, SINGLE)]),
];

/** Labels with which no name goes on. */
export const OPENING: readonly number[] = [
  0,
  ...TYPE_NUMBERS.flatMap((t) => [labelOf(t, BEGINS), labelOf(t, SINGLE)]),
];

/** Which part the position is of the range [start, end). */
export function partAt(position: number, start: number, end: number): Part {
  if (end - start === 1) return SINGLE;
  if (position === start) return BEGINS;
  return position === end - 1 ? ENDS : WITHIN;
}
