import { type Edit, replaceAll } from '../edit.js';

/** Line breaks that were written out as four characters when the text was exported. */
const WRITTEN_OUT = /(?:\\r)?\\n/gu;
const REAL = /\r\n?/gu;

/** Brings every line break to `\n`: CRLF, a lone CR, and those that an export wrote out as backslash and letter. */
export function unifyLineBreaks(text: string): readonly Edit[] {
  if (text.includes('\\n') && !text.includes('\n')) return replaceAll(text, WRITTEN_OUT, '\n');
  return text.includes('\r') ? replaceAll(text, REAL, '\n') : [];
}
