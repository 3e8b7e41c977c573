import type { NameProposal } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ExtractContext } from '../../extractor.js';
import { DIVISION_PROPOSERS } from '../division/index.js';
import type { Weighed } from './weighed.js';

/** From this weight on a proposal stands. */
const ENOUGH = 0.5;
/** Weights are told as shares; a score is the log-odds of one. */
const SURE = 0.999;

/** The divisions that the sentence names. */
export function divisionsNamed(sentence: Sentence, context: ExtractContext): Weighed[] {
  return DIVISION_PROPOSERS.flatMap((one) => one.propose(sentence, context)).flatMap(toWeighed);
}

function toWeighed({ span, type, rule, name, candidates = [], features }: NameProposal): Weighed[] {
  const weight = features['weight'] ?? 0;
  if (weight < ENOUGH) return [];
  const weighed = { span, type, rule, candidates, features, score: logOdds(Math.min(weight, SURE)) };
  return [name === undefined ? weighed : { ...weighed, name }];
}

const logOdds = (share: number): number => Math.log(share / (1 - share));
