import type { ScannedNumeral } from '../../lang/numerals/scan-numeral.js';
import type { QuantityMention, RuleId } from '../../model/mention.js';

/** A place of a sentence where a quantity may begin. */
export interface Site {
  /** The text of the sentence; all positions count in it. */
  readonly text: string;
  readonly start: number;
  /** The numeral that begins there; null where another sign does (首位, Ⅱ, 翻番, 百分之). */
  readonly numeral: ScannedNumeral | null;
}

/** A quantity in positions of its sentence, before the words that bound it are looked at. */
export interface QuantityDraft extends Omit<QuantityMention, 'kind' | 'rule' | 'span' | 'comparator'> {
  readonly start: number;
  readonly end: number;
  /** Set where the rule itself tells it (前三 → ≤); else the words around do. */
  readonly comparator?: QuantityMention['comparator'];
  /** Whether 余, 多 or 几 stands in it. */
  readonly isVague?: boolean;
}

/** What is no quantity, so that no later rule takes it for one: a date, an ordinal. */
export interface Refusal {
  readonly refusedTo: number;
}

/**
 * Reads one way of telling a quantity.
 *
 * The rules are asked in their order; the first that reads or refuses ends it, and reading goes on behind.
 */
export interface QuantityRule {
  readonly rule: RuleId;
  readonly read: (site: Site) => readonly QuantityDraft[] | Refusal | null;
}
