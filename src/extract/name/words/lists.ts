import { LIST_TAILS } from '../../../gazetteer/names/words.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ThingType } from '../../../model/vocabulary.js';
import { keepLast } from '../../../support/keep-last.js';
import { type Word, wordsOf } from './words.js';

/** How many words may stand between 等 and the noun that closes the list: 等|一批|重大|转型|项目. */
const FARTHEST_TAIL = 7;
const BREAKS = new Set('，。；：！？,;:!?');

/**
 * For each word the type of the list that it stands in, told by the noun that closes the list: 甲、乙等|企业 → Company
 * for the words before 等. Null outside such lists.
 */
export const listTypes: (sentence: Sentence) => readonly (ThingType | null)[] = keepLast((sentence) =>
  findListTypes(wordsOf(sentence)),
);

function findListTypes(words: readonly Word[]): (ThingType | null)[] {
  const types = new Array<ThingType | null>(words.length).fill(null);
  let current: ThingType | null = null;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const { text = '', kind = 'mark' } = words[i]?.lexeme ?? {};
    if (kind === 'mark' && BREAKS.has(text)) current = null;
    if (text === '等') current = tailBehind(words, i);
    types[i] = current;
  }
  return types;
}

/** The type told by the last noun of the phrase behind 等: 等|重点|工业|项目 → Project. */
function tailBehind(words: readonly Word[], at: number): ThingType | null {
  let type: ThingType | null = null;
  for (let i = at + 1; i <= at + FARTHEST_TAIL; i += 1) {
    const word = words[i];
    if (word === undefined || word.lexeme.isBarrier) break;
    const told = LIST_TAILS.get(word.lexeme.text) ?? null;
    if (type !== null && told === null) break;
    type = told;
  }
  return type;
}
