import type { Entity } from '../../model/entity.js';
import type { EntityId } from '../../model/ids.js';
import { DIVISION_TYPES, type EntityType } from '../../model/vocabulary.js';

/** The short form by which a firm goes in the names of its works: 新源 of 新源集团. */
export interface FirmCore {
  readonly core: string;
  readonly firm: EntityId;
}

const LEGAL_FORM = /(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|股份)$/u;
const DIVISIONS: ReadonlySet<EntityType> = new Set(DIVISION_TYPES);
const SHORTEST = 2;

/** The short forms of the firms among the entities, the longest first; none that is a place's name too, or another firm's. */
export function firmCoresOf(entities: readonly Entity[]): readonly FirmCore[] {
  const places = new Set(entities.filter(({ type }) => DIVISIONS.has(type)).flatMap(namesOf));
  const firms = new Map<string, EntityId | null>();
  for (const entity of entities) {
    if (entity.type !== 'Company') continue;
    for (const core of new Set(namesOf(entity).map((name) => name.replace(LEGAL_FORM, '')))) {
      if (core.length >= SHORTEST && !places.has(core)) firms.set(core, firms.has(core) ? null : entity.id);
    }
  }
  return [...firms]
    .flatMap(([core, firm]) => (firm === null ? [] : [{ core, firm }]))
    .sort((a, b) => b.core.length - a.core.length);
}

const namesOf = ({ name, aliases }: Entity): readonly string[] => [name, ...aliases];
