import { ruleId } from '../../../model/mention.js';
import { PLACE_TYPES } from '../../../model/schema.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationRule } from '../relation-rule.js';

const PLACES: ReadonlySet<EntityType> = new Set(PLACE_TYPES);
const LYING: ReadonlySet<EntityType> = new Set(['Village', 'Project', 'Facility', 'ScenicSpot', 'Zone', 'Company']);

/** Reads a place right before what lies in it: 石坡乡南平头坞村 → 石坡乡. */
export const address: RelationRule = {
  rule: ruleId('relation/address'),
  find({ names }) {
    return names.flatMap((place) =>
      names
        .filter(
          (named) =>
            named.start === place.end &&
            PLACES.has(place.entity.type) &&
            LYING.has(named.entity.type) &&
            named.entity !== place.entity &&
            named.within === place.within,
        )
        .map(({ entity, end }) => ({
          type: 'LOCATED_IN' as const,
          from: entity.id,
          to: place.entity.id,
          year: null,
          start: place.start,
          end,
          confidence: 0.8,
        })),
    );
  },
};
