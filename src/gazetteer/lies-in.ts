import type { DivisionCode } from '../model/ids.js';

/**
 * Whether a division lies in another or is it, as their codes tell: 140427100 in 140427 in 140400 in 140000.
 *
 * Counties that a province governs itself (429004) lie in the province alone.
 */
export function liesIn(inner: DivisionCode, outer: DivisionCode): boolean {
  return inner.startsWith(outer.replace(/^(\d{2})0000$|^(\d{4})00$/u, '$1$2'));
}
