import type { DivisionCode, RuleId } from '../../../model/ids.js';
import type { Features } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import type { EntityType } from '../../../model/vocabulary.js';

/** A span that could be a name, with what all that is known of it adds up to. */
export interface Weighed {
  readonly span: Span<'text'>;
  readonly type: EntityType;
  readonly rule: RuleId;
  /** Log-odds: 0 is as good as not. */
  readonly score: number;
  /** The name where it isn't the text under the span. */
  readonly name?: string;
  readonly candidates: readonly DivisionCode[];
  readonly features: Features;
}
