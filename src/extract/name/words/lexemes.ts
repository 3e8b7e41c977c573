import { AFTER_NAMES, BEFORE_NAMES } from '../../../gazetteer/names/context-words.js';
import { COMMON_WORDS } from '../../../gazetteer/names/words.js';
import { gateOf } from './gates.js';
import { kindOf, type WordKind } from './kinds.js';
import { type Traits, traitsOf } from './traits.js';

/** What the tables know of a word, wherever it stands. */
export interface Lexeme {
  readonly text: string;
  readonly tag: string;
  readonly kind: WordKind;
  /** What it tells of a name behind it (推进: push); null where it tells nothing. */
  readonly role: string | null;
  /** What it tells of a name that begins right behind it. */
  readonly gateBefore: string;
  /** What it tells of a name that ends right before it. */
  readonly gateAfter: string;
  /** Whether no name goes on across it: a stop, a comma, 等, 了. */
  readonly isBarrier: boolean;
  /** In how many counties and cities public reports use it. */
  readonly spread: number;
  /** What it brings into a name. */
  readonly traits: Traits;
}

/** Marks that stand within names: quotation marks, brackets, hyphens, dots. */
const WITHIN = /^[“”‘’"'（()）《》〔〕\-—－–~～·•＋+&×/#＃.．:\s]+$/u;
const BARRIERS = new Set([
  '等',
  '等等',
  '了',
  '着',
  '将',
  '让',
  '使',
  '把',
  '被',
  '要',
  '已',
  '也',
  '并',
  '是',
  '为',
]);
/** The spread of what is no word of its own: numbers and marks make no name particular. */
const EVERYWHERE = 128;

/** Words come back all the time, so what is known of them is kept, by tag and word. */
const kept = new Map<string, Map<string, Lexeme>>();
const MOST_KEPT = 200_000;

/** What the tables know of the word. */
export function lexemeOf(word: string, tag: string): Lexeme {
  let tagged = kept.get(tag);
  if (tagged === undefined) {
    tagged = new Map();
    kept.set(tag, tagged);
  }
  const known = tagged.get(word);
  if (known !== undefined) return known;
  const lexeme = makeLexeme(word, tag);
  if (tagged.size < MOST_KEPT) tagged.set(word, lexeme);
  return lexeme;
}

function makeLexeme(text: string, tag: string): Lexeme {
  const kind = kindOf(text, tag);
  const role = BEFORE_NAMES.get(text) ?? null;
  return {
    text,
    tag,
    kind,
    role,
    gateBefore: gateOf(text, tag, kind, role),
    gateAfter: gateOf(text, tag, kind, AFTER_NAMES.get(text) ?? null),
    isBarrier: kind === 'mark' ? !WITHIN.test(text) : BARRIERS.has(text),
    spread: kind === 'mark' || kind === 'number' ? EVERYWHERE : (COMMON_WORDS.get(text) ?? 0),
    traits: traitsOf(text, tag, kind, role),
  };
}
