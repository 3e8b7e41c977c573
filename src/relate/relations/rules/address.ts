import { ruleId } from '../../../model/mention.js';
import { PLACE_TYPES } from '../../../model/schema.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationRule } from '../relation-rule.js';

const PLACES: ReadonlySet<EntityType> = new Set(PLACE_TYPES);
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
  find({ items }) {
    return items.flatMap(({ named, address: places, start, end }) => {
      const place = places.at(-1);
      if (place === undefined || !PLACES.has(place.entity.type) || !LYING.has(named.entity.type)) return [];
      const [from, to] = [named.entity.id, place.entity.id];
      return [{ type: 'LOCATED_IN' as const, from, to, year: null, start, end, confidence: 0.8 }];
    });
  },
};
