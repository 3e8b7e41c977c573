import {
  NODE_TYPES,
  type PropertyType,
  type Properties as PropertyTypes,
  RELATIONSHIP_TYPES,
} from '../model/schema.js';

/** An attribute that a graph file declares before it is used. */
export interface DeclaredAttribute {
  readonly name: string;
  readonly type: PropertyType;
}

/** All properties that nodes may have, sorted by name. A name has one type throughout the schema. */
export const NODE_ATTRIBUTES: readonly DeclaredAttribute[] = declare(NODE_TYPES);

/** All properties that relationships may have, sorted by name. */
export const EDGE_ATTRIBUTES: readonly DeclaredAttribute[] = declare(RELATIONSHIP_TYPES);

function declare(types: readonly { readonly properties: PropertyTypes }[]): DeclaredAttribute[] {
  const byName = new Map<string, PropertyType>(types.flatMap(({ properties }) => Object.entries(properties)));
  return [...byName].map(([name, type]) => ({ name, type })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
