import { ruleId } from '../../../model/mention.js';
import type { Proposer } from '../../extractor.js';
import { divisionsIn, spanOf } from './sentence-divisions.js';

const rule = ruleId('name/full-local-division');

/** Proposes the home's townships and villages by full name: 百尺镇, 大河村, 汇通社区. */
export const fullLocal: Proposer = {
  rule,
  propose(sentence, context) {
    return divisionsIn(sentence, context).flatMap((match) => {
      const { type } = match.candidates[0];
      if (type !== 'Township' && type !== 'Village') return [];
      const candidates = match.candidates.map(({ code }) => code);
      const features = { weight: type === 'Township' ? 0.92 : 0.9, local: 1 };
      return [{ span: spanOf(sentence, match), type, rule, candidates, features }];
    });
  },
};
