import { isHead } from '../../../gazetteer/names/heads.js';
import type { WordKind } from './kinds.js';

/** What a word brings into a name that it is part of, each a bit of `TRAITS`. */
export interface Traits {
  /** Wherever it stands in the name. */
  readonly anywhere: number;
  /** Where it is not the first word of the name. */
  readonly later: number;
  /** Where it is neither the first nor the last. */
  readonly inner: number;
}

/** Every trait by its bit: what makes a name particular, and what is odd in one. */
const TRAITS = [
  'has=place',
  'has=known',
  'has=rare',
  'has=latin',
  'has=number',
  'has=single',
  'has=level',
  'in=of',
  'in=count',
  'in=conj',
  'in=prep',
  'in=push',
  'in=award',
  'in=lead',
  'in=adverb',
  'in=verb',
  'mark=quote',
  'mark=unquote',
  'mark=book',
  'mark=bracket',
  'mark=unbracket',
  'mark=dash',
  'mark=dot',
  'mark=other',
] as const;

type Trait = (typeof TRAITS)[number];
const BITS: ReadonlyMap<string, number> = new Map(TRAITS.map((trait, i) => [trait, 1 << i]));
const bit = (trait: Trait): number => BITS.get(trait) ?? 0;

/** The bits of all traits that make a name particular. */
export const PARTICULAR: number = TRAITS.filter((trait) => trait.startsWith('has='))
  .map(bit)
  .reduce((all, one) => all | one, 0);

/** Marks that come in pairs. */
const PAIRS: readonly (readonly [number, number])[] = [
  [bit('mark=quote'), bit('mark=unquote')],
  [bit('mark=bracket'), bit('mark=unbracket')],
];

/** Every name of a trait that `traitNames` gives. */
export const TRAIT_NAMES: readonly string[] = [...TRAITS, 'mark=half'];

/** The traits by name. */
export function traitNames(bits: number): readonly string[] {
  const names: string[] = TRAITS.filter((trait) => (bits & bit(trait)) !== 0);
  const isHalf = PAIRS.some(([open, close]) => ((bits & open) === 0) !== ((bits & close) === 0));
  return isHalf ? [...names, 'mark=half'] : names;
}

/** Words that count things. */
export const CLASSIFIER = /^(?:个|家|条|处|所|座|项|批|户|名|人|亩|公里|万亩|次|类|种|套|间|栋)$/u;
const MARKS: readonly (readonly [RegExp, Trait])[] = [
  [/^[“"‘]/u, 'mark=quote'],
  [/^[”’]/u, 'mark=unquote'],
  [/^[《》]/u, 'mark=book'],
  [/^[（(〔]/u, 'mark=bracket'],
  [/^[）)〕]/u, 'mark=unbracket'],
  [/^[-—－–~～]/u, 'mark=dash'],
  [/^[·•]/u, 'mark=dot'],
];
const ODD_ROLES = new Map<string, Trait>([
  ['conj', 'in=conj'],
  ['prep', 'in=prep'],
  ['push', 'in=push'],
  ['award', 'in=award'],
  ['lead', 'in=lead'],
]);

/** What the word brings into a name. */
export function traitsOf(text: string, tag: string, kind: WordKind, role: string | null): Traits {
  const has = BITS.get(`has=${kind}`) ?? 0;
  if (kind === 'mark') {
    const mark = MARKS.find(([pattern]) => pattern.test(text))?.[1] ?? 'mark=other';
    return { anywhere: bit(mark), later: 0, inner: 0 };
  }
  if (text === '的') return { anywhere: bit('in=of'), later: 0, inner: 0 };
  return { anywhere: has, later: laterTrait(text, tag, role), inner: innerTrait(tag, kind) };
}

function laterTrait(text: string, tag: string, role: string | null): number {
  if (CLASSIFIER.test(text)) return bit('in=count');
  const odd = role === null || text === '至' ? undefined : ODD_ROLES.get(role);
  if (odd !== undefined && !isHead(text, 'Project', 'work')) return bit(odd);
  return tag === 'd' ? bit('in=adverb') : 0;
}

function innerTrait(tag: string, kind: WordKind): number {
  return tag === 'v' && kind === 'common' ? bit('in=verb') : 0;
}
