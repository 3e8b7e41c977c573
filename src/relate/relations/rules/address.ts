import { ruleId } from '../../../model/mention.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationRule } from '../relation-rule.js';

/** A road or a house before a name is seldom where it lies: 国道239肖家村至… */
const PLACES: ReadonlySet<EntityType> = new Set(['Township', 'Village', 'Zone']);
const LYING: ReadonlySet<EntityType> = new Set([
  'Village',
  'Project',
  'Facility',
  'ScenicSpot',
  'Zone',
  'Company',
]);

/** Reads a place right before what lies in it: 石坡乡南平头坞村 → 石坡乡. */
export const address: RelationRule = {
  rule: ruleId('relation/address'),
  find({ names }) {
    return names.flatMap((place) => {
      const { type } = place.entity;
      if (!PLACES.has(type)) return [];
      return names
        .filter(
          (named) =>
            named.start === place.end &&
            named.within === place.within &&
            named.entity.type !== type &&
            LYING.has(named.entity.type),
        )
        .map(({ entity, end }) => {
          const [from, to] = [entity.id, place.entity.id];
          return {
            type: 'LOCATED_IN' as const,
            from,
            to,
            year: null,
            start: place.start,
            end,
            confidence: 0.8,
          };
        });
    });
  },
};
