import type { DivisionCode } from './ids.js';
import type { DivisionType } from './vocabulary.js';

/** A division of the country as the gazetteer knows it. */
export interface Division {
  readonly code: DivisionCode;
  readonly type: DivisionType;
  /** The official name: 壶关县, 百尺镇, 大河村. */
  readonly name: string;
  /** Other names by which it goes: short forms (壶关) and former names (满城县). */
  readonly aliases: readonly string[];
  /** The division it belongs to; null for a province. */
  readonly parent: DivisionCode | null;
}

/** How a matched name stands in the text: with its head (壶关县), or without (壶关). */
export type NameForm = 'full' | 'bare';

/** One place in a text where the gazetteer knows a name, with every division that bears it. */
export interface DivisionMatch {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly form: NameForm;
  /** All divisions of that name within the searched scope, in the order of their codes; never empty. */
  readonly candidates: readonly [Division, ...Division[]];
}
