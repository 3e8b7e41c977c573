import { hash } from 'node:crypto';
import type { EdgeAttributes, NodeAttributes } from './graph-json.js';
import { compareStrings } from './keys.js';

/** As many as keep two contents of one node apart. */
const DIGITS = 16;

/** What tells whether a node or relationship has changed: a short hash of its properties, whatever their order. */
export function digestOf(attributes: NodeAttributes | EdgeAttributes): string {
  const entries = Object.entries(attributes).sort(([a], [b]) => compareStrings(a, b));
  return hash('sha256', JSON.stringify(entries)).slice(0, DIGITS);
}
