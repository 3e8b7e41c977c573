import { ruleId } from '../../../model/mention.js';
import type { Proposer } from '../../extractor.js';
import { divisionsIn } from './sentence-divisions.js';
import { proposeUpper, type UpperFacts } from './upper-proposal.js';

const rule = ruleId('name/full-division');
const UPPER = new Set(['Province', 'Prefecture', 'County']);

/** Proposes provinces, prefectures and counties by full name: 壶关县, 长治市, 山西省. */
export const fullUpper: Proposer = {
  rule,
  propose(sentence, context) {
    return divisionsIn(sentence, context)
      .filter(({ form, candidates: [first] }) => form === 'full' && UPPER.has(first.type))
      .map((match) => proposeUpper(match, sentence, context, { rule, weigh }));
  },
};

/** A province before a noun is mostly the head of an honour's or an office's name: 河北省|森林城市. */
function weigh({ type, nearness, isOwn }: UpperFacts): number {
  if (nearness === 'home') return type === 'County' || isOwn ? 0.95 : 0.6;
  if (type === 'Province') return isOwn ? 0.8 : 0.3;
  if (nearness === 'sister') return 0.9;
  return isOwn ? 0.85 : 0.6;
}
