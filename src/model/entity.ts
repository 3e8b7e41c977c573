import type { DivisionCode, EntityId } from './ids.js';
import type { NameMention } from './mention.js';
import type { EntityType } from './vocabulary.js';

/** A thing that a document tells of, with all the places that name it. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest proper form in the document, or the official name of a division. */
  readonly name: string;
  /** The other names, sorted; without `name`. */
  readonly aliases: readonly string[];
  /** The county it lies in or belongs to; null where it is elsewhere or unknown. */
  readonly county: DivisionCode | null;
  /** The division's own code, where exactly one fits; null for things that are no divisions. */
  readonly code: DivisionCode | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** In the order of the text. */
  readonly mentions: readonly [NameMention, ...NameMention[]];
}
