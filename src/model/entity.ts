import type { DivisionCode, EntityId } from './ids.js';
import type { NameMention } from './mention.js';
import type { EntityType, LinkFeature } from './vocabulary.js';

/** How sure it is which division an entity is, or which county it belongs to, and what made it so. */
export interface Link {
  /** 0 to 1; 0 where the name was left without a code or county. */
  readonly confidence: number;
  readonly features: readonly LinkFeature[];
}

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
  /** How sure it is that this is a name of that type, 0 to 1. */
  readonly confidence: number;
  readonly link: Link;
  /** In the order of the text. */
  readonly mentions: readonly [NameMention, ...NameMention[]];
}
