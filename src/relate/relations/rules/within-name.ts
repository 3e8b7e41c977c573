import { ruleId } from '../../../model/mention.js';
import { PLACE_TYPES } from '../../../model/schema.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { RelationRule } from '../relation-rule.js';

const PLACES: ReadonlySet<EntityType> = new Set(PLACE_TYPES);
const LYING: ReadonlySet<EntityType> = new Set(['Project', 'Facility', 'Zone', 'Road', 'ScenicSpot', 'Village']);

/** Reads where a thing lies from its own name: 云岭景区停车场项目 → 云岭景区. */
export const withinName: RelationRule = {
  rule: ruleId('relation/within-name'),
  find({ names }) {
    return names.flatMap(({ entity, start, end, within }) =>
      within !== null && PLACES.has(entity.type) && LYING.has(within.entity.type) && entity !== within.entity
        ? [
            {
              type: 'LOCATED_IN' as const,
              from: within.entity.id,
              to: entity.id,
              year: null,
              start: Math.min(start, within.start),
              end: Math.max(end, within.end),
              confidence: 0.8,
            },
          ]
        : [],
    );
  },
};
