import type { Link } from '../model/entity.js';
import type { DivisionCode } from '../model/ids.js';
import type { EntityType } from '../model/vocabulary.js';
import type { PlacedMention } from './placed-mention.js';

/** An entity before it has an id. */
export interface EntityDraft {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly county: DivisionCode | null;
  readonly code: DivisionCode | null;
  readonly link: Link;
  /** The township that it lies in, where it is no division with a code. */
  readonly township: DivisionCode | null;
  readonly mentions: readonly [PlacedMention, ...PlacedMention[]];
}
