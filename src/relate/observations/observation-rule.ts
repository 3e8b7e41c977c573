import type { RuleId } from '../../model/ids.js';
import type { Comparator, Measure } from '../../model/vocabulary.js';
import type { Item } from './item.js';

/** What a rule reads of one figure; whose it is and of which year is settled later. */
export interface Sketch {
  readonly indicator: string;
  readonly measure: Measure;
  readonly value: number;
  /** Set where the text bounds a whole list: A、B分别达到1万元、2万元以上. */
  readonly comparator?: Comparator;
  /** Set where the text ties the value to another year than its clause: 从2021年的80万元; null: to an untold one. */
  readonly year?: number | null;
  /** Where the words that name the indicator begin in the sentence; absent where they were told before. */
  readonly start?: number;
  /** The thing named behind the figure whose size it is: 总投资3亿元的…项目. */
  readonly object?: SizedObject;
}

/** A thing whose size is told. */
export interface SizedObject {
  readonly name: string;
  /** What of it is told, alone: 总投资. */
  readonly kind: string;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A sketch with the figure and the rule that it comes from. */
export interface Draft extends Sketch {
  readonly item: Item;
  readonly rule: RuleId;
}

/** What was read of the sentence before the item, for what is told only once. */
export interface Sofar {
  readonly drafts: readonly Draft[];
}

/**
 * Reads one way of telling a figure.
 *
 * The rules are asked in their order; the first that gives a list ends it, and an empty list says: no figure.
 */
export interface ObservationRule {
  readonly rule: RuleId;
  readonly read: (item: Item, sofar: Sofar) => readonly Sketch[] | null;
}
