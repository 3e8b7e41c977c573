import type { WordKind } from './kinds.js';

/** What a mark tells of a name beside it. */
const MARKS = new Map([
  ['、', 'dun'],
  ['，', 'comma'],
  [',', 'comma'],
  ['：', 'colon'],
  [':', 'colon'],
  ['。', 'stop'],
  ['；', 'stop'],
  [';', 'stop'],
  ['！', 'stop'],
  ['？', 'stop'],
  ['“', 'open'],
  ['”', 'close'],
  ['《', 'book'],
  ['》', 'book'],
  ['（', 'paren'],
  ['(', 'paren'],
  ['）', 'unparen'],
  [')', 'unparen'],
  ['-', 'dash'],
  ['—', 'dash'],
  ['·', 'dot'],
]);

/** What a part of speech tells of a name beside the word; by the whole tag first, then by its first letter. */
const TAGS = new Map([
  ['vn', 'deed'],
  ['v', 'verb'],
  ['n', 'noun'],
  ['j', 'noun'],
  ['l', 'noun'],
  ['a', 'adjective'],
  ['b', 'adjective'],
  ['d', 'adverb'],
  ['p', 'preposition'],
  ['c', 'conjunction'],
  ['u', 'particle'],
  ['q', 'classifier'],
  ['m', 'amount'],
  ['t', 'time'],
  ['f', 'side'],
  ['r', 'pronoun'],
  ['i', 'idiom'],
  ['x', 'unknown'],
]);

/** What a word tells of a name that begins behind it or ends before it: `push` (推进|…), `dun` (、|…), `noun` … */
export function gateOf(text: string, tag: string, kind: WordKind, role: string | null): string {
  if (kind === 'mark') return MARKS.get(text) ?? 'mark';
  if (role !== null) return role;
  if (kind !== 'common' && kind !== 'rare' && kind !== 'single') return kind;
  const group = TAGS.get(tag) ?? TAGS.get(tag.charAt(0)) ?? 'other';
  return kind === 'common' ? group : `${kind}-${group}`;
}

/** Gates behind which hardly ever a name begins, since the word before belongs to it. */
const INSIDE = new Set(['noun', 'adjective', 'deed', 'rare-noun', 'single-noun', 'latin']);
/** Kinds of words that may begin a name even there. */
const OWN = new Set(['place', 'known', 'rare', 'level']);

/** Whether a name may begin with a word of that kind, behind a word that tells `gate`. */
export function opensName(kind: WordKind, gate: string): boolean {
  return !INSIDE.has(gate) || OWN.has(kind);
}
