import type { NameMention, QuantityMention, TimeMention } from './mention.js';
import type { Sentence } from './sentence.js';

/** A sentence with all that was found in it, each list in the order of the text. */
export interface Reading {
  readonly sentence: Sentence;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly names: readonly NameMention[];
}
