import { AFTER_NAMES, BEFORE_NAMES, LEADING_WORDS } from '../../../gazetteer/names/context-words.js';
import { COMMON_WORDS } from '../../../gazetteer/names/words.js';
import { kindNounNumber, leadNumber } from './clause-words.js';
import { gateOf } from './gates.js';
import { groupNumber } from './groups.js';
import { kindOf, type WordKind } from './kinds.js';
import { firstKindOf, type Labels, labelOf, labelsNumber } from './labels.js';
import { CLASSIFIER, type Traits, traitsOf } from './traits.js';

/** What the tables know of a word, wherever it stands. */
export interface Lexeme extends Labels {
  readonly text: string;
  readonly tag: string;
  readonly kind: WordKind;
  /** What it tells of a name behind it (推进: push); null where it tells nothing. */
  readonly role: string | null;
  /** The groups of the gates before and after, by number. */
  readonly groupBefore: number;
  readonly groupAfter: number;
  /** The same for all words with these labels. */
  readonly number: number;
  /** Whether it is a name's own, as most words of public reports are not. */
  readonly isOwn: boolean;
  /** Whether it counts things: 家, 公里. */
  readonly isClassifier: boolean;
  /** Whether no name goes on across it: a stop, a comma, 等, 了. */
  readonly isBarrier: boolean;
  /** Whether no name begins with it: 由|力拓轴承, 环绕|仙侠湖. */
  readonly isLeading: boolean;
  /** Whether it is a numeral, and if so whether it counts: 3家. */
  readonly numeral: 'count' | 'figure' | null;
  /** Its place among `LEADS`, the words that lead a phrase. */
  readonly lead: number;
  /** Its place among `KIND_NOUNS`, which say what the things beside them are: 项目, 企业. */
  readonly kindNoun: number;
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
/** A numeral with what it counts: 3家. */
const COUNT = /.\p{Script=Han}$/u;
/** Kinds of words that are a name's own. */
const OWN = new Set<WordKind>(['rare', 'place', 'known', 'latin', 'single']);
/** The spread of what is no word of its own: numbers and marks make no name particular. */
const EVERYWHERE = 128;

/** Words come back all the time, so what is known of them is kept: by word, and by tag for those with a second one. */
const kept = new Map<string, Lexeme>();
const keptByTag = new Map<string, Lexeme>();
const MOST_KEPT = 60_000;

/** What the tables know of the word. */
export function lexemeOf(word: string, tag: string): Lexeme {
  const first = kept.get(word);
  if (first === undefined) return keep(kept, word, makeLexeme(word, tag));
  if (first.tag === tag) return first;
  const key = `${tag} ${word}`;
  return keptByTag.get(key) ?? keep(keptByTag, key, makeLexeme(word, tag));
}

function keep(lexemes: Map<string, Lexeme>, key: string, lexeme: Lexeme): Lexeme {
  if (lexemes.size >= MOST_KEPT) lexemes.clear();
  lexemes.set(key, lexeme);
  return lexeme;
}

function makeLexeme(text: string, tag: string): Lexeme {
  const kind = kindOf(text, tag);
  const role = BEFORE_NAMES.get(text) ?? null;
  const labels = {
    label: labelOf(text, kind),
    firstKind: firstKindOf(tag, kind, role),
    gateBefore: gateOf(text, tag, kind, role),
    gateAfter: gateOf(text, tag, kind, AFTER_NAMES.get(text) ?? null),
  };
  return {
    text,
    tag,
    kind,
    role,
    ...labels,
    groupBefore: groupNumber(labels.gateBefore),
    groupAfter: groupNumber(labels.gateAfter),
    number: labelsNumber(labels),
    isOwn: OWN.has(kind),
    isClassifier: CLASSIFIER.test(text),
    isBarrier: kind === 'mark' ? !WITHIN.test(text) : BARRIERS.has(text),
    isLeading: LEADING_WORDS.has(text),
    numeral: tag === 'm' ? (COUNT.test(text) ? 'count' : 'figure') : null,
    lead: leadNumber(role),
    kindNoun: kindNounNumber(text),
    spread: kind === 'mark' || kind === 'number' ? EVERYWHERE : (COMMON_WORDS.get(text) ?? 0),
    traits: traitsOf(text, tag, kind, role),
  };
}
