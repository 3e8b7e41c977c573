import { ruleId } from '../../../model/mention.js';
import type { Ending, EndingProposer } from '../ending.js';
import { type Word, wordsOf } from '../words/words.js';

const rule = ruleId('name/firm');
const FEATURES = { run: 1 };
/** Kinds of words of which the short name of a firm is made. */
const OWN = new Set(['rare', 'single', 'known', 'latin', 'place']);
const MOST_WORDS = 4;

/** Runs of words that are no common ones, as the short names of firms: 与|鑫泓|合作, 鑫泓|年产…. */
export const firms: EndingProposer = {
  rule,
  endings(sentence) {
    const words = wordsOf(sentence);
    const endings: Ending[] = [];
    let run = 0;
    words.forEach((word, last) => {
      run = isPart(word) ? run + 1 : 0;
      if (run === 0) return;
      const earliest = last - Math.min(run, MOST_WORDS) + 1;
      endings.push({ last, earliest, latest: last, type: 'Company', rule, features: FEATURES });
    });
    return endings;
  },
};

function isPart({ lexeme: { kind, isBarrier, role } }: Word): boolean {
  return OWN.has(kind) && !isBarrier && role === null;
}
