import { NAME_WEIGHTS } from '../../../gazetteer/names/weights.js';
import type { EntityType } from '../../../model/vocabulary.js';

/** What the features of a name of that type add up to, by the fitted weights. */
export function weigh(type: EntityType, features: readonly string[]): number {
  const weights = NAME_WEIGHTS.get(type);
  return features.reduce((sum, feature) => sum + (weights?.get(feature) ?? 0), 0);
}
