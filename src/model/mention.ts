import type { DivisionCode, RuleId } from './ids.js';
import type { Span } from './span.js';
import type { Basis, Comparator, EntityType } from './vocabulary.js';

export { type RuleId, ruleId } from './ids.js';

/** How a time bears on what stands beside it. */
export type TimeRole =
  /** When it is or was: 2023年. */
  | 'at'
  /** A span of years through which it holds: “十四五”期间, 2021—2023年. */
  | 'during'
  /** From a year on: 2019年以来. */
  | 'since'
  /** By the end of: 到2025年, 年底前. */
  | 'until'
  /** The year that a figure is compared with: 较2019年. */
  | 'base';

/** A place in the text that names a time. */
export interface TimeMention {
  readonly kind: 'time';
  readonly rule: RuleId;
  readonly span: Span<'text'>;
  readonly role: TimeRole;
  /** First and last calendar year of the time, alike for a single year. */
  readonly years: { readonly first: number; readonly last: number };
  /** Inclusive days (YYYY-MM-DD) of the time, where it is finer than its years. */
  readonly days?: { readonly first: string; readonly last: string };
  readonly basis: Basis;
}

/** What a quantity is said in. */
export type QuantityForm = 'amount' | 'percent' | 'points' | 'rank' | 'multiple' | 'ratio' | 'grade';

/** A place in the text that names a quantity: the number, its unit and the words that bound it. */
export interface QuantityMention {
  readonly kind: 'quantity';
  readonly rule: RuleId;
  /** From the bounding word to the unit: 近25亿元, 300余个, 3至5万元. */
  readonly span: Span<'text'>;
  readonly form: QuantityForm;
  /** As written: 24.62 of 24.62亿元; digits for Chinese numerals. */
  readonly value: number;
  /** The upper end of a range. */
  readonly valueHigh?: number;
  /** As written: 亿元, 个, %. */
  readonly unit: string;
  /** The value in the base unit (2462000000 元); null where the unit has none. */
  readonly amount: number | null;
  readonly baseUnit: string | null;
  readonly comparator: Comparator;
}

/** What speaks for a span being a name, by feature; the decision weighs them. */
export type Features = Readonly<Record<string, number>>;

/** A span that a proposer takes for a name. Proposals may overlap and contradict each other; the decision chooses. */
export interface NameProposal {
  readonly span: Span<'text'>;
  readonly type: EntityType;
  readonly rule: RuleId;
  /** The name where it isn't the text under the span: a list item with its shared head added back. */
  readonly name?: string;
  /** The division that the gazetteer names, where it is one. */
  readonly candidates?: readonly DivisionCode[];
  readonly features: Features;
}

/** A place in the text that names a thing: a proposal that stood. */
export interface NameMention {
  readonly kind: 'name';
  readonly rule: RuleId;
  readonly span: Span<'text'>;
  readonly type: EntityType;
  /** Normalised, with a shared head added back. */
  readonly name: string;
  readonly candidates: readonly DivisionCode[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly features: Features;
}

export type Mention = TimeMention | QuantityMention | NameMention;
