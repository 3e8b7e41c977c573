import { ENTITY_TYPES } from '../../../model/vocabulary.js';

/** The parts of a name: its first place, one within, its last; or a name of a single place. */
export const [BEGINS, WITHIN, ENDS, SINGLE] = [0, 1, 2, 3] as const;

export type Part = 0 | 1 | 2 | 3;

/** Label 0 is no name; the others are a type and a part. */
export const LABELS = 1 + 4 * ENTITY_TYPES.length;

/** Numbers of types, in the order of `ENTITY_TYPES`. */
export const TYPE_NUMBERS: readonly number[] = ENTITY_TYPES.map((_, i) => i);

/** The label of a part of a name of the type of that number, as the model numbers it. */
export function labelOf(type: number, part: Part): number {
  return 1 + 4 * type + part;
}

/** Lanes of a row of the kernel: a block of 16 for each part, of which the first lane is free or stands for no name. */
export const LANES = 64;
const BLOCK = 16;
const BLOCKS = [0, 3, 2, 1] as const;

/** The lane of no name. */
export const NO_NAME = BLOCK * BLOCKS[SINGLE];

/** The lane of a part of a name of the type of that number. */
export function laneOf(type: number, part: Part): number {
  return BLOCK * BLOCKS[part] + 1 + type;
}

/** The lane of each label. */
export const LANE_OF_LABEL: readonly number[] = [
  NO_NAME,
  ...TYPE_NUMBERS.flatMap((type) =>
    ([BEGINS, WITHIN, ENDS, SINGLE] as const).map((part) => laneOf(type, part)),
  ),
];

/** Which part the position is of the range [start, end). */
export function partAt(position: number, start: number, end: number): Part {
  if (end - start === 1) return SINGLE;
  if (position === start) return BEGINS;
  return position === end - 1 ? ENDS : WITHIN;
}
