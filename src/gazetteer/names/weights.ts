import { THING_TYPES, type ThingType } from '../../model/vocabulary.js';
import { readTableAt, tablePath } from '../read-table.js';

/**
 * How much a feature speaks for (or against) a name of each type, in the order of `THING_TYPES`. Hundredths of log-odds:
 * whole numbers, so that their sum is the same in whatever order they are added.
 */
export type WeightRow = Readonly<Int16Array>;

/** The weights of features of names; fitted by scripts/fit-names.mjs. */
export interface NameWeights {
  /** The weights of a feature; all 0 for one that the fit has not kept. */
  readonly of: (feature: string) => WeightRow;
}

const NONE: WeightRow = new Int16Array(THING_TYPES.length);
const NUMBERS: ReadonlyMap<string, number> = new Map(THING_TYPES.map((type, i) => [type, i]));

/** The place of a type in a row of weights. */
export function typeNumber(type: ThingType): number {
  return NUMBERS.get(type) ?? 0;
}

/** The weights that ship: for the rules alone, and for rules and tagger. */
export const WEIGHT_TABLES = {
  fast: tablePath('names/weights-fast'),
  full: tablePath('names/weights'),
} as const;

/**
 * Reads the weights of a table.
 *
 * Throws GAZETTEER_MISSING when it isn't there.
 */
export function openNameWeights(path: string): NameWeights {
  const rows = new Map(
    readTableAt(path).map((row): [string, WeightRow] => [
      row['feature'] ?? '',
      Int16Array.from(THING_TYPES, (type) => Math.round(100 * Number(row[type] ?? 0))),
    ]),
  );
  return { of: (feature) => rows.get(feature) ?? NONE };
}
