import { table } from './parts.mjs';

/**
 * @typedef {import('../../src/model/schema.js').NodeType} NodeType
 * @typedef {import('../../src/model/schema.js').RelationshipType} RelationshipType
 * @typedef {import('../../src/model/schema.js').Properties} Properties
 */

/** How the kinds of values are called. */
const TYPES = { string: '', int: ' (integer)', double: ' (number)', strings: ' (list)' };

/** @param {Properties} properties */
const listProperties = (properties) =>
  Object.entries(properties)
    .map(([name, type]) => `${name}${TYPES[type]}`)
    .join(', ');

/**
 * The table of node types; those with the same properties share a row.
 *
 * @param {readonly NodeType[]} types
 * @returns {string}
 */
export function renderNodeTypes(types) {
  const rows = group(types, ({ key, properties }) => `${key}|${listProperties(properties)}`).map((alike) => [
    alike.map(({ label }) => `\`${label}\``).join(', '),
    alike[0]?.key ?? '',
    listProperties(alike[0]?.properties ?? {}),
  ]);
  return table(['label', 'key', 'properties'], rows);
}

/**
 * The table of relationship types, with what they may connect; all divisions and things together are a `thing`.
 *
 * @param {readonly RelationshipType[]} types
 * @param {readonly NodeType[]} nodeTypes
 * @returns {string}
 */
export function renderRelationshipTypes(types, nodeTypes) {
  const things = nodeTypes.filter(({ properties }) => 'mentionCount' in properties).map(({ label }) => label);
  const rows = types.map(({ type, pairs, properties }) => [
    `\`${type}\``,
    renderPairs(pairs).replaceAll(things.join(', '), 'thing'),
    listProperties(properties),
  ]);
  return table(['type', 'from → to', 'properties'], rows);
}

/** @param {readonly (readonly [from: string, to: string])[]} pairs */
function renderPairs(pairs) {
  const targets = [...new Set(pairs.map(([from]) => from))].map((from) => ({
    from,
    to: pairs
      .filter(([label]) => label === from)
      .map(([, to]) => to)
      .join(', '),
  }));
  return group(targets, ({ to }) => to)
    .map((alike) => `${alike.map(({ from }) => from).join(', ')} → ${alike[0]?.to}`)
    .join('; ');
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {T[][]}
 */
function group(items, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
