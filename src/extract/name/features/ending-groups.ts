import { type Features, type RuleId, ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { type EntityType, THING_TYPES, type ThingType } from '../../../model/vocabulary.js';
import type { ExtractContext } from '../../extractor.js';
import { ENDING_PROPOSERS, THING_PROPOSERS } from '../default-proposers.js';
import { type Word, wordsOf } from '../words/words.js';
import type { Likelihoods } from './likelihoods.js';
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

/** One beginning of a group's names, with those who back it. */
export interface BackedBeginning {
  readonly first: number;
  /** Where the name begins. */
  readonly start: number;
  readonly backings: readonly Backing[];
}

const TYPE_NUMBERS: ReadonlyMap<string, number> = new Map(THING_TYPES.map((type, i) => [type, i]));
const TAGGER = ruleId('name/tagger');
const TAGGED: Features = { tagged: 1 };

/** All that is proposed in a sentence, by end and type. */
export function endingGroups(
  sentence: Sentence,
  context: ExtractContext,
  likelihoods: Likelihoods | null,
): Iterable<EndingGroup> {
  const words = wordsOf(sentence);
  const groups = new Groups(words);
  for (const { endings } of ENDING_PROPOSERS) {
    for (const ending of endings(sentence, context)) {
      groups.add(ending.type, words[ending.last]?.end ?? 0, ending.last, ending);
    }
  }
  for (const { propose } of THING_PROPOSERS) {
    for (const { type, span, rule, features } of propose(sentence, context)) {
      const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start];
      groups.addSpan({ type, start, end }, rule, features);
    }
  }
  for (const span of likelihoods?.spans ?? []) groups.addSpan(span, TAGGER, TAGGED);
  return groups.byPlace.values();
}

/** The beginnings of a group's names that somebody backs, of those with the words that pass. */
export function beginningsOf(
  { backings, last }: EndingGroup,
  words: readonly Word[],
  passes: (first: number) => boolean = () => true,
): BackedBeginning[] {
  const fixed = backings.some(isFixed) ? backings.filter(isFixed) : NOBODY;
  const ranges = fixed.length === 0 ? backings : backings.filter((one) => !isFixed(one));
  const beginnings: BackedBeginning[] = [];
  const earliest = ranges.reduce((least, range) => Math.min(least, range.earliest), last + 1);
  for (let first = last; first >= earliest; first -= 1) {
    const word = words[first];
    if (word?.opens !== true || !passes(first)) continue;
    const backed = backing(ranges, first);
    if (backed.length > 0) beginnings.push({ first, start: word.start, backings: backed });
  }
  return fixed.length === 0
    ? beginnings
    : withFixed(
        beginnings,
        fixed.filter((one) => passes(one.earliest) && !isLed(one, words)),
      );
}

const NOBODY: readonly Backing[] = [];

/** Those who back names that begin with the word; mostly all do. */
function backing(ranges: readonly Backing[], first: number): readonly Backing[] {
  const backs = ({ earliest, latest }: Backing): boolean => earliest <= first && first <= latest;
  return ranges.every(backs) ? ranges : ranges.filter(backs);
}

const isFixed = ({ start }: Backing): boolean => start !== undefined;

/** Whether it begins with a word that only leads to names. */
function isLed({ earliest, start }: Backing, words: readonly Word[]): boolean {
  const word = words[earliest];
  return word?.lexeme.isLeading === true && word.start === start;
}

/** Adds those whose beginnings are told; they need not begin where a word does. */
function withFixed(beginnings: readonly BackedBeginning[], fixed: readonly Backing[]): BackedBeginning[] {
  const byStart = new Map(beginnings.map((beginning) => [beginning.start, beginning]));
  for (const backing of fixed) {
    const { earliest: first, start = 0 } = backing;
    const backings = [...(byStart.get(start)?.backings ?? []), backing];
    byStart.set(start, { first, start, backings });
  }
  return [...byStart.values()];
}

function isThing(type: string): type is ThingType {
  return TYPE_NUMBERS.has(type);
}

class Groups {
  readonly byPlace = new Map<number, EndingGroup>();
  private readonly words: readonly Word[];

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  add(type: ThingType, end: number, last: number, backing: Backing): void {
    const place = end * THING_TYPES.length + (TYPE_NUMBERS.get(type) ?? 0);
    const group = this.byPlace.get(place);
    if (group === undefined) this.byPlace.set(place, { type, end, last, backings: [backing] });
    else group.backings.push(backing);
  }

  /** Adds a name of which both ends are known. */
  addSpan(
    { type, start, end }: { readonly type: EntityType; readonly start: number; readonly end: number },
    rule: RuleId,
    features: Features,
  ): void {
    if (!isThing(type)) return;
    const [first, last] = wordsUnder(this.words, start, end);
    this.add(type, end, last, { earliest: first, latest: first, rule, features, start });
  }
}
