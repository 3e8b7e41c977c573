import type { EntityType } from '../../model/vocabulary.js';
import { readTable } from '../read-table.js';

/** How much each feature speaks for (or against) a name of each type; fitted by scripts/fit-names.mjs. */
export const NAME_WEIGHTS: ReadonlyMap<EntityType, ReadonlyMap<string, number>> = readWeights();

function readWeights(): Map<EntityType, Map<string, number>> {
  const weights = new Map<EntityType, Map<string, number>>();
  for (const { type = '', feature = '', weight = '' } of readTable('names/weights')) {
    const ofType = weights.get(type as EntityType) ?? new Map<string, number>();
    weights.set(type as EntityType, ofType.set(feature, Number(weight)));
  }
  return weights;
}
