import { KNOWN_NAMES } from '../../../gazetteer/names/words.js';
import { ruleId } from '../../../model/mention.js';
import type { Ending, EndingProposer } from '../ending.js';
import { wordsOf } from '../words/words.js';

const rule = ruleId('name/known');
const FEATURES = { 'known-name': 1 };
const MOST_WORDS = 4;
const LONGEST = Math.max(...[...KNOWN_NAMES.keys()].map((name) => name.length));

/** Names that the whole country knows: 国务院, 长江. */
export const known: EndingProposer = {
  rule,
  endings(sentence) {
    const words = wordsOf(sentence);
    const endings: Ending[] = [];
    words.forEach(({ end, lexeme }, last) => {
      if (lexeme.kind === 'mark' || lexeme.kind === 'number') return;
      for (let first = last; first > last - MOST_WORDS && first >= 0; first -= 1) {
        const start = words[first]?.start ?? 0;
        if (end - start > LONGEST) break;
        const type = KNOWN_NAMES.get(sentence.text.slice(start, end));
        if (type !== undefined)
          endings.push({ last, earliest: first, latest: first, type, rule, features: FEATURES });
      }
    });
    return endings;
  },
};
