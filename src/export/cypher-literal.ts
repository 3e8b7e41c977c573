import type { PropertyValue } from '../graph/graph-json.js';
import type { PropertyType } from '../model/schema.js';

/** A value as a Cypher literal: text is always data, whatever it holds. */
export function cypherLiteral(value: PropertyValue, type: PropertyType): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return cypherString(value);
  if (typeof value === 'number') return type === 'double' ? cypherFloat(value) : String(value);
  return `[${value.map(cypherString).join(', ')}]`;
}

/**
 * A text in quotes, on one line.
 *
 * A quote is never written by its code: Cypher reads \u0027 before it looks for the end of a text.
 */
export function cypherString(text: string): string {
  return `'${text.replaceAll(/['\\]|\p{Cc}/gu, escapeOf)}'`;
}

const escapeOf = (unsafe: string): string =>
  /['\\]/u.test(unsafe) ? `\\${unsafe}` : `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A number that Cypher reads as a float: 3 → 3.0, 1e+21 → 1e21. */
function cypherFloat(value: number): string {
  const text = String(value).replace('e+', 'e');
  return /[.e]/u.test(text) ? text : `${text}.0`;
}
