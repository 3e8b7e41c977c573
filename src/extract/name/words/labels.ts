import type { WordKind } from './kinds.js';

/** Kinds of words that are told by what they say; of the others it tells enough of what kind they are. */
const SAID = new Set<WordKind>(['common', 'mark', 'level', 'single']);

/** What a word is called in features. */
export interface Labels {
  /** 推进, but `rare` for a word that only names use. */
  readonly label: string;
  /** What it tells as the first word of a name: `common-v`, `role-push`, `rare`. */
  readonly firstKind: string;
  /** What it tells of a name that begins right behind it. */
  readonly gateBefore: string;
  /** What it tells of a name that ends right before it. */
  readonly gateAfter: string;
}

export function labelOf(text: string, kind: WordKind): string {
  return SAID.has(kind) ? text : kind;
}

export function firstKindOf(tag: string, kind: WordKind, role: string | null): string {
  if (role !== null) return `role-${role}`;
  return kind === 'common' ? `common-${tag.charAt(0)}` : kind;
}

const numbers = new Map<string, number>();

/** A number for all words that are called the same: counted from 1, and there are not many more than common words. */
export function labelsNumber({ label, firstKind, gateBefore, gateAfter }: Labels): number {
  const key = `${label} ${firstKind} ${gateBefore} ${gateAfter}`;
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}
