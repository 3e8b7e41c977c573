import type { Value } from '../store.js';

/** Properties that the driver adds to nodes and relationships. */
const INTERNAL = new Set(['_id', '_label', '_src', '_dst']);

/** A value of the driver as ours: no internal ids, no properties without a value, integers as numbers. */
export function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toValue);
  if (value instanceof Map) return toObject([...value].map(([key, item]) => [String(key), item]));
  if (typeof value === 'object') return toObject(Object.entries(value));
  return value as string | number | boolean;
}

function toObject(entries: readonly (readonly [string, unknown])[]): Value {
  const isElement = entries.some(([name]) => INTERNAL.has(name));
  const kept = isElement ? entries.filter(([name, item]) => !INTERNAL.has(name) && item != null) : entries;
  return Object.fromEntries(kept.map(([name, item]) => [PATH_PARTS.get(name) ?? name, toValue(item)]));
}

/** The parts of a path. */
const PATH_PARTS = new Map([
  ['_nodes', 'nodes'],
  ['_rels', 'relationships'],
]);
