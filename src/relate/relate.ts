import type { Entity } from '../model/entity.js';
import type { Facts } from '../model/fact.js';
import type { Reading } from '../model/reading.js';
import type { RelateContext } from './context.js';
import { relateObservations } from './observations/relate-observations.js';
import { relateRelations } from './relations/relate-relations.js';
import { scenesOf } from './scope/scene.js';
import { relateYears } from './years/relate-years.js';

/** What a document says of the things that it names: their years, their relations, their figures. */
export function relate(
  readings: readonly Reading[],
  entities: readonly Entity[],
  context: RelateContext,
): Facts {
  const scenes = scenesOf(readings, entities, context);
  const relations = relateRelations(scenes, entities, context);
  return {
    years: relateYears(scenes, entities, relations, context),
    relations,
    observations: relateObservations(scenes, entities, context),
  };
}
