import type { Features, RuleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { THING_TYPES, type ThingType } from '../../../model/vocabulary.js';
import type { ExtractContext } from '../../extractor.js';
import { ENDING_PROPOSERS, THING_PROPOSERS } from '../default-proposers.js';
import { type Word, wordsOf } from '../words/words.js';
import { wordsUnder } from './words-under.js';

/** Who says that names of the group may begin with one of the words from `earliest` to `latest`. */
export interface Backing {
  readonly earliest: number;
  readonly latest: number;
  readonly rule: RuleId;
  readonly features: Features;
  /** Where the name begins, told by whoever proposed both its ends; it need not be where a word begins. */
  readonly start?: number;
}

/** All that is proposed for one type and one end; positions count in the sentence. */
export interface EndingGroup {
  readonly type: ThingType;
  readonly end: number;
  /** The word in which it ends. */
  readonly last: number;
  readonly backings: Backing[];
}

const TYPE_NUMBERS: ReadonlyMap<string, number> = new Map(THING_TYPES.map((type, i) => [type, i]));

/** All that is proposed in a sentence, by end and type. */
export function endingGroups(sentence: Sentence, context: ExtractContext): Iterable<EndingGroup> {
  const words = wordsOf(sentence);
  const groups = new Groups();
  for (const { endings } of ENDING_PROPOSERS) {
    for (const ending of endings(sentence, context)) {
      groups.add(ending.type, words[ending.last]?.end ?? 0, ending.last, ending);
    }
  }
  for (const { propose } of THING_PROPOSERS) {
    for (const { type, span, rule, features } of propose(sentence, context)) {
      if (!isThing(type)) continue;
      const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start];
      const [first, last] = wordsUnder(words, start, end);
      groups.add(type, end, last, { earliest: first, latest: first, rule, features, start });
    }
  }
  return groups.byPlace.values();
}

/** The features that back a name which begins with word `first`, at `start`; null where nobody does. */
export function backingsOf(group: EndingGroup, first: number, word: Word): readonly Backing[] | null {
  const backings = group.backings.filter(({ earliest, latest, start }) =>
    start === undefined ? word.opens && earliest <= first && first <= latest : first === earliest,
  );
  return backings.length === 0 ? null : backings;
}

function isThing(type: string): type is ThingType {
  return TYPE_NUMBERS.has(type);
}

class Groups {
  readonly byPlace = new Map<number, EndingGroup>();

  add(type: ThingType, end: number, last: number, backing: Backing): void {
    const place = end * THING_TYPES.length + (TYPE_NUMBERS.get(type) ?? 0);
    const group = this.byPlace.get(place);
    if (group === undefined) this.byPlace.set(place, { type, end, last, backings: [backing] });
    else group.backings.push(backing);
  }
}
