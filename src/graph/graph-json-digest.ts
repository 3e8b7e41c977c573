import { hash } from 'node:crypto';
import type { PropertyValue } from './attributes.js';
import { compareStrings } from './keys.js';

/** As many as keep two contents of one node apart. */
const DIGITS = 16;

/** What tells whether a node or relationship has changed: a short hash of its properties, whatever their order. */
export function digestOf(attributes: Readonly<Record<string, PropertyValue>>): string {
  const entries = Object.entries(attributes).sort(([a], [b]) => compareStrings(a, b));
  return hash('sha256', JSON.stringify(entries)).slice(0, DIGITS);
}
