import { headsEndingAt } from '../../../gazetteer/names/heads.js';
import { ruleId } from '../../../model/mention.js';
import type { Ending, EndingProposer } from '../ending.js';
import { farthestBeginning } from '../words/reach.js';
import { type Word, wordsOf } from '../words/words.js';

const rule = ruleId('name/by-head');

/** Names that end with a head word of their type: 城北|污水|处理厂 → Facility. */
export const byHead: EndingProposer = {
  rule,
  endings(sentence) {
    const words = wordsOf(sentence);
    const endings: Ending[] = [];
    words.forEach(({ end, lexeme }, last) => {
      if (lexeme.isBarrier || lexeme.kind === 'mark') return;
      const heads = headsEndingAt(sentence.text, end);
      if (heads.length === 0) return;
      const earliest = farthestBeginning(words, last);
      for (const { word, type, features } of heads) {
        const latest = wordAt(words, end - word.length, last);
        if (latest >= earliest) endings.push({ last, earliest, latest, type, rule, features });
      }
    });
    return endings;
  },
};

/** The word in which the head begins: the name begins there or before. */
function wordAt(words: readonly Word[], position: number, last: number): number {
  let index = last;
  while (index >= 0 && (words[index]?.start ?? 0) > position) index -= 1;
  return index;
}
