import { KNOWN_NAMES } from '../../../gazetteer/names/words.js';
import { ruleId } from '../../../model/mention.js';
import type { ThingType } from '../../../model/vocabulary.js';
import { firstUnitsOf, lastUnitsOf } from '../../../support/unit-set.js';
import type { Ending, EndingProposer } from '../ending.js';
import type { Lexeme } from '../words/lexemes.js';
import { wordsOf } from '../words/words.js';

const rule = ruleId('name/known');
const FEATURES = { 'known-name': 1 };
const MOST_WORDS = 4;
const FIRST_UNITS = firstUnitsOf(KNOWN_NAMES.keys());
const LAST_UNITS = lastUnitsOf(KNOWN_NAMES.keys());
const LONGEST = Math.max(...[...KNOWN_NAMES.keys()].map((name) => name.length));

/** Names that the whole country knows: 国务院, 长江. */
export const known: EndingProposer = {
  rule,
  endings(sentence) {
    const { text } = sentence;
    const words = wordsOf(sentence);
    const endings: Ending[] = [];
    words.forEach(({ end, lexeme }, last) => {
      if (!LAST_UNITS.isAt(text, end - 1) || isFigure(lexeme)) return;
      for (let first = last; first > last - MOST_WORDS && first >= 0; first -= 1) {
        const start = words[first]?.start ?? 0;
        if (end - start > LONGEST) break;
        const type = typeOf(text, start, end);
        if (type !== undefined)
          endings.push({ last, earliest: first, latest: first, type, rule, features: FEATURES });
      }
    });
    return endings;
  },
};

function isFigure({ kind }: Lexeme): boolean {
  return kind === 'mark' || kind === 'number';
}

function typeOf(text: string, start: number, end: number): ThingType | undefined {
  return FIRST_UNITS.isAt(text, start) ? KNOWN_NAMES.get(text.slice(start, end)) : undefined;
}
