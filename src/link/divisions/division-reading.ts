import type { DivisionCode } from '../../model/ids.js';
import type { DivisionType } from '../../model/vocabulary.js';
import type { PlacedMention } from '../placed-mention.js';

/** What one mention of a division was taken for. */
export interface DivisionReading {
  readonly placed: PlacedMention;
  readonly type: DivisionType;
  /** Its name with a head: 大河村 for 大河. */
  readonly name: string;
  /** The divisions that it can be, after its surroundings were read; one where it is settled, none where none fits. */
  readonly codes: readonly DivisionCode[];
  /** The county that the text names it in. */
  readonly county: DivisionCode | null;
  /** The township that the text names it in. */
  readonly township: DivisionCode | null;
  /** Whether the gazetteer knows the name, but not in the place that the text names. */
  readonly isRefused: boolean;
}
