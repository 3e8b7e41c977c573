import { foldWidth, toSimplified } from '../../pipeline/parts.js';

/** Blanks beside a Chinese character, which the text room takes out of documents. */
const BLANKS = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

/** The mark of a number in full width: １１１，１１１. */
const GROUPS = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu;

/** A case's words in the form that the rules read: simplified, digits and letters in half width, without blanks beside Chinese characters. */
export function plainText(input: string): string {
  return foldWidth(toSimplified(input.replace(GROUPS, ','), { isTraditional: true }))
    .replace(BLANKS, '')
    .trim();
}
