import { ruleId } from '../../../model/mention.js';
import type { Ending, EndingProposer } from '../ending.js';
import { listTypes } from '../words/lists.js';
import { farthestBeginning } from '../words/reach.js';
import { wordsOf } from '../words/words.js';

const rule = ruleId('name/list-item');
const FEATURES = { listed: 1 };
/** What stands behind an item of a list. */
const ITEM_ENDS = new Set(['dun', 'conj', 'etc', 'comma']);

/** Items of a list, with the type of the noun that closes it: 甲、乙等企业 → two Companies. */
export const listItems: EndingProposer = {
  rule,
  endings(sentence) {
    const words = wordsOf(sentence);
    const endings: Ending[] = [];
    listTypes(sentence).forEach((type, last) => {
      const word = words[last];
      if (type === null || word === undefined || word.lexeme.isBarrier || !ITEM_ENDS.has(word.after)) return;
      endings.push({
        last,
        earliest: farthestBeginning(words, last),
        latest: last,
        type,
        rule,
        features: FEATURES,
      });
    });
    return endings;
  },
};
