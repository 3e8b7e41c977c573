import { ruleId } from '../../../model/mention.js';
import type { Ending, EndingProposer } from '../ending.js';
import { farthestBeginning } from '../words/reach.js';
import { wordsOf } from '../words/words.js';

const rule = ruleId('name/work');
const FEATURES = { phrase: 1 };
/** What ends a phrase that may name a work without any head word. */
const ENDS = new Set(['dun', 'comma', 'stop', 'end', 'etc', 'done', 'push', 'conj']);

/** Whole phrases as Projects, where words of work stand around them: 推进|…、, …|竣工. */
export const works: EndingProposer = {
  rule,
  endings(sentence) {
    const words = wordsOf(sentence);
    const endings: Ending[] = [];
    words.forEach(({ lexeme, after }, last) => {
      if (lexeme.isBarrier || !ENDS.has(after)) return;
      const earliest = farthestBeginning(words, last);
      endings.push({ last, earliest, latest: last, type: 'Project', rule, features: FEATURES });
    });
    return endings;
  },
};
