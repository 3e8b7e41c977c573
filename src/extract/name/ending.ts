import type { Features, RuleId } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { ThingType } from '../../model/vocabulary.js';
import type { ExtractContext } from '../extractor.js';

/** A place where a name of some type may end; where it begins is for the decision to weigh. */
export interface Ending {
  /** The last word of the name. */
  readonly last: number;
  /** The first and the last of the words that may begin it. */
  readonly earliest: number;
  readonly latest: number;
  readonly type: ThingType;
  readonly rule: RuleId;
  /** What speaks for a name that ends here. */
  readonly features: Features;
}

/** Suggests where names end. Text tells ends (产业园, …等企业) better than beginnings, of which any number may fit. */
export interface EndingProposer {
  readonly rule: RuleId;
  readonly endings: (sentence: Sentence, context: ExtractContext) => Ending[];
}
