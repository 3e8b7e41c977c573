import type { Sentence } from '../../../model/sentence.js';
import { wordsOf } from '../words/words.js';
import { tellFrame } from './groups.js';
import {
  classOf,
  LENGTHS,
  SPREADS,
  tellFirst,
  tellLength,
  tellSpread,
  tellTraits,
  tellWords,
} from './shape.js';
import { tellAfter, tellBefore, tellSentence } from './surroundings.js';

/** Features that are also weighed together with the kind of the head: a trade behind a rare word is a firm. */
const WITH_KIND = /^(?:has=|plain$|rarest=|frame=|words=|list=)/u;

/**
 * All that a sentence tells of a name from word `first` to word `last`, with what the rules say of it (`own`): the
 * features whose weights make the decision, spelled out. The decision itself adds them up faster (`SpanWeigher`).
 */
export function describe(
  sentence: Sentence,
  [first, last]: readonly [number, number],
  own: readonly string[],
): readonly string[] {
  const words = wordsOf(sentence);
  const part = words.slice(first, last + 1);
  const told = [
    ...tellSentence(sentence),
    ...tellBefore(sentence, first),
    ...tellAfter(sentence, last),
    tellFrame(words[first]?.before ?? 'start', words[last]?.after ?? 'end'),
    ...tellFirst(words, first),
    tellLength(classOf(LENGTHS, (words[last]?.end ?? 0) - (words[first]?.start ?? 0))),
    tellWords(part.length),
    tellSpread(classOf(SPREADS, Math.min(...part.map(({ lexeme }) => lexeme.spread)))),
    ...tellTraits(
      part.reduce((traits, { lexeme }, i) => {
        const { anywhere, later, inner } = lexeme.traits;
        const isInner = i > 0 && i < part.length - 1;
        return traits | anywhere | (i > 0 ? later : 0) | (isInner ? inner : 0);
      }, 0),
    ),
  ];
  const kinds = own.filter((feature) => feature.startsWith('kind='));
  const pairs = kinds.flatMap((kind) =>
    told.filter((one) => WITH_KIND.test(one)).map((one) => `${kind}&${one}`),
  );
  return [...own, ...told, ...pairs];
}
