import { type NameProposal, ruleId } from '../../../model/mention.js';
import type { Proposer } from '../../extractor.js';

const rule = ruleId('name/road-code');
const FEATURES = { 'road-code': 1 };
/** Numbered roads: G207, S213线, 国道207线, 107国道, 省道234. */
const CODE =
  /(?<![A-Za-z\d])(?:[GSXYCD]\d{1,4}(?:线|国道|省道|高速)?|[国省县]道[GSX]?\d{2,3}线?|\d{3}(?:国道|省道))(?![\d%％.万亿个公米])/gu;

/** Proposes numbered roads: G207线 → Road. */
export const roadCodes: Proposer = {
  rule,
  propose({ span, text }) {
    const proposals: NameProposal[] = [];
    for (const { 0: code, index } of text.matchAll(CODE)) {
      const start = span.start + index;
      proposals.push({ span: { start, end: start + code.length }, type: 'Road', rule, features: FEATURES });
    }
    return proposals;
  },
};
