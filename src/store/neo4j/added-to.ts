import { NODE_TYPES } from '../../model/schema.js';
import type { Writer } from './writer.js';

/** Nodes to which a user has added a label, a property or a relationship. */
const ADDED_TO = `
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
WITH n, [l IN labels(n) WHERE l <> n.type AND l <> 'Entity'] AS labels,
     [name IN keys(n) WHERE NOT name IN $ours[n.type]] AS names
WHERE size(labels) > 0 OR size(names) > 0 OR EXISTS { (n)-[r]-() WHERE r.key IS NULL }
RETURN elementId(n) AS element, n.id AS id, n.type AS type, coalesce(n.memberIds, []) AS memberIds, labels, names`;

/** A node that is no longer told of, with what a user has added to it. */
export interface AddedTo {
  readonly element: string;
  readonly id: string;
  readonly type: string;
  readonly memberIds: readonly string[];
  readonly labels: readonly string[];
  /** Of properties. */
  readonly names: readonly string[];
}

/** The names of the properties that we give nodes, by label. */
export const OUR_PROPERTIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  NODE_TYPES.map(({ label, properties }) => [label, [...Object.keys(properties), 'digest']]),
);

/** Those of the nodes to which a user has added something. */
export async function findAddedTo(writer: Writer, elements: readonly string[]): Promise<AddedTo[]> {
  const { records } = await writer.write((transaction) =>
    transaction.run(ADDED_TO, { elements, ours: OUR_PROPERTIES }),
  );
  return records.map((record) => record.toObject() as unknown as AddedTo);
}
