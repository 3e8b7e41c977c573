import { ruleId } from '../../../model/mention.js';
import type { Ending, EndingProposer } from '../ending.js';
import { farthestBeginning } from '../words/reach.js';
import { type Word, wordsOf } from '../words/words.js';

const rule = ruleId('name/honour');
const FEATURES = { framed: 1 };
const ENDS = new Set(['dun', 'comma', 'stop', 'end', 'seek', 'conj', 'close', 'award']);

/** What an award verb or a closing 称号 frames, whatever its head: 获评|…, “…”|称号. */
export const honours: EndingProposer = {
  rule,
  endings(sentence) {
    const words = wordsOf(sentence);
    const endings: Ending[] = [];
    if (!words.some(tellsOfHonours)) return endings;
    words.forEach(({ lexeme, after }, last) => {
      if (lexeme.isBarrier || !ENDS.has(after)) return;
      const earliest = farthestBeginning(words, last);
      endings.push({ last, earliest, latest: last, type: 'Honour', rule, features: FEATURES });
    });
    return endings;
  },
};

function tellsOfHonours({ lexeme: { role, gateAfter } }: Word): boolean {
  return role === 'award' || role === 'seek' || gateAfter === 'seek';
}
