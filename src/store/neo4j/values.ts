import neo4j, { type Path } from 'neo4j-driver';
import type { Parameters, Value } from '../store.js';

/** Properties that the loader adds to nodes and relationships for itself. */
const INTERNAL = new Set(['digest', 'key']);

/** A value of the driver as ours: nodes and relationships as their properties, integers as numbers. */
export function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(toValue);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toProperties(value.properties);
  if (neo4j.isPath(value)) return toPath(value);
  if (typeof value === 'object') return isPlain(value) ? toObject(Object.entries(value)) : String(value);
  return value as string | number | boolean;
}

/** Maps, but not dates, durations and points. */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

const toObject = (entries: readonly (readonly [string, unknown])[]): Value =>
  Object.fromEntries(entries.map(([name, item]) => [name, toValue(item)]));

const toProperties = (properties: object): Value =>
  toObject(Object.entries(properties).filter(([name]) => !INTERNAL.has(name)));

function toPath({ start, segments }: Path): Value {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map(toValue),
    relationships: segments.map(({ relationship }) => toValue(relationship)),
  };
}

/** Parameters as the driver takes them: whole numbers as integers, which JavaScript doesn't tell from decimals. */
export function toParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]));
}

function toParameter(value: Parameters[string]): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  return typeof value === 'object' ? value.map(toParameter) : value;
}
