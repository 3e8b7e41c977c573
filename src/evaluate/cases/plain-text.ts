import { foldWidth, toSimplified } from '../../pipeline/parts.js';

/** A case's words in the form that the rules read: simplified, digits and letters in half width, no blanks around. */
export function plainText(input: string): string {
  return foldWidth(toSimplified(input, { isTraditional: true })).trim();
}
