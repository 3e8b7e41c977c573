import type { Record as DriverRecord, ManagedTransaction } from 'neo4j-driver';
import type { AddedTo } from './added-to.js';
import type { End } from './statements.js';

/** A label or type of the user's as a name in a statement: whatever it holds stays between the backticks. */
const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

const find = ({ label }: End): string =>
  `MATCH (old) WHERE elementId(old) = $element MATCH (heir:${quoted(label)} {id: $id})`;

/**
 * Gives a thing what a user had added to another that it replaces, and removes the other.
 *
 * Labels and relationships are added to those that are there; of properties the heir's own stay.
 */
export async function carryOver(
  transaction: ManagedTransaction,
  { element, labels, names }: AddedTo,
  heir: End,
): Promise<void> {
  const parameters = { element, id: heir.id };
  for (const label of labels) await transaction.run(`${find(heir)} SET heir:${quoted(label)}`, parameters);
  for (const name of names) {
    const property = quoted(name);
    const cypher = `${find(heir)} SET heir.${property} = coalesce(heir.${property}, old.${property})`;
    await transaction.run(cypher, parameters);
  }
  const { records } = await transaction.run(OWN_RELATIONSHIPS, { element });
  for (const record of records) await moveRelationship(transaction, record, parameters, heir);
  await transaction.run('MATCH (old) WHERE elementId(old) = $element DETACH DELETE old', { element });
}

/** Those that a user has made; ours have a key. */
const OWN_RELATIONSHIPS = `
MATCH (old)-[r]-() WHERE elementId(old) = $element AND r.key IS NULL
WITH DISTINCT r
RETURN elementId(r) AS relationship, type(r) AS type,
       elementId(startNode(r)) = $element AS isFrom, elementId(endNode(r)) = $element AS isTo`;

async function moveRelationship(
  transaction: ManagedTransaction,
  record: DriverRecord,
  parameters: { readonly element: string; readonly id: string },
  heir: End,
): Promise<void> {
  const from = record.get('isFrom') === true ? 'heir' : 'a';
  const to = record.get('isTo') === true ? 'heir' : 'b';
  const cypher = `${find(heir)}
    MATCH (a)-[r]->(b) WHERE elementId(r) = $relationship
    CREATE (${from})-[moved:${quoted(String(record.get('type')))}]->(${to}) SET moved = properties(r) DELETE r`;
  await transaction.run(cypher, { ...parameters, relationship: record.get('relationship') });
}
