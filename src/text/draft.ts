import type { Edit } from './edit.js';
import { identityMap, mapOfEdits, type PieceMap } from './piece-map.js';

/** A text on its way from the file to the reader, with the way back. */
export interface Draft {
  readonly text: string;
  readonly offsets: PieceMap;
}

/** The file as it came. */
export function draftOf(raw: string): Draft {
  return { text: raw, offsets: identityMap(raw.length) };
}

/** The draft after `edits` of its text, which stand in order and don't overlap. */
export function applyEdits({ text, offsets }: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return { text, offsets };
  return { text: edited(text, edits), offsets: offsets.compose(mapOfEdits(text.length, edits)) };
}

/** The draft with a text of the same length, unit for unit. */
export function replaceUnits({ text, offsets }: Draft, replaced: string): Draft {
  if (replaced.length !== text.length) throw new Error('The replaced text has another length');
  return { text: replaced, offsets };
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(position, start), replacement);
    position = end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}
