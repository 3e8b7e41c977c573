import type { Alignment } from './align.js';
import { type Counts, compareSets } from './counts.js';
import type { GoldRelation, ScoredRecords } from './gold.js';

/** Entities of the output by their ids, as the gold's entities that they are aligned with, or as themselves. */
export type EntityKeys = (id: string) => string;

/** How the relations of a document compare: in all, with their years, by type. */
export interface RelationCounts {
  readonly relations: Counts;
  readonly relationsWithYear: Counts;
  readonly byType: ReadonlyMap<string, Counts>;
}

/** Names the gold's entities by their place in the list. */
export function goldKeys({ entities }: ScoredRecords): EntityKeys {
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  return (id) => String(places.get(id));
}

/** Names the output's entities by the place of the gold entity that they are aligned with. */
export function outputKeys({ entities }: ScoredRecords, alignment: Alignment): EntityKeys {
  const places = new Map<string | undefined, number>(
    [...alignment].map(([gold, out]) => [entities[out]?.id, gold]),
  );
  return (id) => String(places.get(id) ?? `o${id}`);
}

/** Compares relations as sets; COOPERATES_WITH has no direction. */
export function compareRelations(
  gold: readonly GoldRelation[],
  out: readonly GoldRelation[],
  goldKey: EntityKeys,
  outKey: EntityKeys,
): RelationCounts {
  const types = new Set([...gold, ...out].map(({ type }) => type));
  const compare = (pick: (relation: GoldRelation) => boolean, withYear: boolean): Counts =>
    compareSets(keysOf(gold.filter(pick), goldKey, withYear), keysOf(out.filter(pick), outKey, withYear));
  return {
    relations: compare(() => true, false),
    relationsWithYear: compare(() => true, true),
    byType: new Map([...types].map((type) => [type, compare((relation) => relation.type === type, false)])),
  };
}

function keysOf(relations: readonly GoldRelation[], key: EntityKeys, withYear: boolean): Set<string> {
  return new Set(
    relations.map(({ type, from, to, year }) => {
      const ends = [key(from), key(to)];
      if (type === 'COOPERATES_WITH' && String(ends[0]) > String(ends[1])) ends.reverse();
      return JSON.stringify([type, ...ends, ...(withYear ? [year] : [])]);
    }),
  );
}
