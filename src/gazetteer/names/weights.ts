import { THING_TYPES, type ThingType } from '../../model/vocabulary.js';
import { readTable } from '../read-table.js';

/** How much a feature speaks for (or against) a name of each type, in the order of `THING_TYPES`. */
export type WeightRow = Readonly<Float64Array>;

const NONE: WeightRow = new Float64Array(THING_TYPES.length);
const NUMBERS: ReadonlyMap<string, number> = new Map(THING_TYPES.map((type, i) => [type, i]));

/** The place of a type in a row of weights. */
export function typeNumber(type: ThingType): number {
  return NUMBERS.get(type) ?? 0;
}

/** The weights of all features; fitted by scripts/fit-names.mjs. */
const NAME_WEIGHTS: ReadonlyMap<string, WeightRow> = new Map(
  readTable('names/weights').map((row) => [
    row['feature'] ?? '',
    Float64Array.from(THING_TYPES, (type) => Number(row[type] ?? 0)),
  ]),
);

/** The weights of a feature; all 0 for one that the fit has not kept. */
export function weightsOf(feature: string): WeightRow {
  return NAME_WEIGHTS.get(feature) ?? NONE;
}
