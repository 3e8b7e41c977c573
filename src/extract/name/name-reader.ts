import type { NameWeights } from '../../gazetteer/names/weights.js';
import type { Sentence } from '../../model/sentence.js';
import type { ExtractContext, Proposer } from '../extractor.js';
import { NameScales } from './decide/name-scales.js';
import { Likelihoods } from './features/likelihoods.js';

/** Who tells what is a name: rules and the learned tagger (the default), or the rules alone. */
export const READERS = ['full', 'fast'] as const;
export type ReaderName = (typeof READERS)[number];

/** What reads names: who proposes them besides the rules, and what weighs the proposals. */
export class NameReader {
  /** As it stands in the document record. */
  readonly name: ReaderName;
  /** Why it reads without the tagger though it should have one; null otherwise. */
  readonly standInFor: string | null;
  readonly scales: NameScales;
  private readonly tagger: Proposer | null;
  private readonly read = new WeakMap<Sentence, Likelihoods>();

  /** Reads with the rules and the tagger, or with the rules alone; the weights must have been fitted for that. */
  constructor(weights: NameWeights, tagger: Proposer | null, standInFor: string | null = null) {
    this.name = tagger === null ? 'fast' : 'full';
    this.standInFor = standInFor;
    this.scales = new NameScales(weights);
    this.tagger = tagger;
  }

  /** What the tagger finds likely in a sentence; null where none reads. */
  likelihoods(sentence: Sentence, context: ExtractContext): Likelihoods | null {
    if (this.tagger === null) return null;
    const known = this.read.get(sentence);
    if (known !== undefined) return known;
    const likelihoods = new Likelihoods(this.tagger.propose(sentence, context), sentence.span.start);
    this.read.set(sentence, likelihoods);
    return likelihoods;
  }
}
