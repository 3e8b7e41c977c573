import { ruleId } from '../../../model/mention.js';
import type { Proposer } from '../../extractor.js';
import { isGivenName } from './given-name.js';
import { divisionsIn } from './sentence-divisions.js';
import { proposeUpper, type UpperFacts } from './upper-proposal.js';

const rule = ruleId('name/bare-division');

/** Proposes provinces, prefectures and counties by bare name: 壶关, 长治, 山西. */
export const bareUpper: Proposer = {
  rule,
  propose(sentence, context) {
    return divisionsIn(sentence, context)
      .filter((match) => match.form === 'bare' && !isGivenName(sentence, match))
      .map((match) => proposeUpper(match, sentence, context, { rule, weigh }));
  },
};

function weigh({ type, nearness, isWhole, isOwn }: UpperFacts): number {
  if (nearness === 'home') return isWhole && (type === 'County' || isOwn) ? 0.9 : 0.6;
  if (!isWhole) return 0.1;
  if (nearness === 'sister') return isOwn ? 0.9 : 0.7;
  return isOwn ? 0.75 : 0.2;
}
