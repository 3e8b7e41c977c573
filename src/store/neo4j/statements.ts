import neo4j from 'neo4j-driver';
import type { GraphEdge, GraphNode } from '../../graph/graph-json.js';
import { NODE_TYPES, type Properties, type PropertyType, RELATIONSHIP_TYPES } from '../../model/schema.js';
import { ENTITY_TYPES } from '../../model/vocabulary.js';

/** The ends of a relationship as they are found: by label and id. */
export interface End {
  readonly label: string;
  readonly id: string;
}

/** A statement that takes rows; those of one text are sent together. */
export interface RowStatement {
  readonly cypher: string;
  readonly row: Readonly<Record<string, unknown>>;
}

const ENTITIES: ReadonlySet<string> = new Set(ENTITY_TYPES);
const OF_NODES = new Map(NODE_TYPES.map(({ label, properties }) => [label, properties]));
const OF_EDGES = new Map(RELATIONSHIP_TYPES.map(({ type, properties }) => [type, properties]));

/** Labels and types stand in the statement itself; they are words of the schema, never of a document. */
const known = (properties: ReadonlyMap<string, Properties>, name: string): Properties => {
  const found = properties.get(name);
  if (found === undefined) throw new Error(`The schema has no ${name}`);
  return found;
};

/** Makes a node, or gives it our properties; those of others stay. */
export function nodeStatement({ attributes }: GraphNode, digest: string): RowStatement {
  const { type: label, id } = attributes;
  const types = known(OF_NODES, label);
  const entity = ENTITIES.has(label) ? 'n:Entity, ' : '';
  return {
    cypher: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET ${entity}n += row.properties`,
    row: { id, properties: { ...toProperties(attributes, types), digest } },
  };
}

/** Makes a relationship between nodes that are there, or gives it our properties. */
export function edgeStatement(
  { key, attributes }: GraphEdge,
  [from, to]: readonly [End, End],
  digest: string,
): RowStatement {
  const type = attributes.predicate;
  const ends = `${matchEnd('a', 'from', from)} ${matchEnd('b', 'to', to)}`;
  return {
    cypher: `${PLANNED_ONCE} UNWIND $rows AS row ${ends} MERGE (a)-[r:${type} {key: row.key}]->(b) SET r += row.properties`,
    row: {
      from: from.id,
      fromLabel: from.label,
      to: to.id,
      toLabel: to.label,
      key,
      properties: { ...toProperties(attributes, known(OF_EDGES, type)), digest },
    },
  };
}

/** The indexes are named, so that no plan gets better as the graph grows. */
const PLANNED_ONCE = 'CYPHER replan=skip';

/**
 * Finds an end by its id. Things are found as entities, whatever they are, and then their label is compared: a statement
 * for each pair of labels would be one of hundreds, and Neo4j takes longer to plan them than to run them.
 */
function matchEnd(name: string, row: string, { label }: End): string {
  const isEntity = ENTITIES.has(label);
  const found = isEntity ? 'Entity' : label;
  const match = `MATCH (${name}:${found} {id: row.${row}}) USING INDEX ${name}:${found}(id)`;
  return isEntity ? `${match} WHERE row.${row}Label IN labels(${name})` : match;
}

/** All properties of a type, null where there is no value, so that a former value goes. */
function toProperties(attributes: object, types: Properties): Record<string, unknown> {
  const values = attributes as Readonly<Record<string, unknown>>;
  const properties: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(types)) properties[name] = toProperty(values[name], type);
  return properties;
}

function toProperty(value: unknown, type: PropertyType): unknown {
  return type === 'int' && typeof value === 'number' ? neo4j.int(value) : (value ?? null);
}
