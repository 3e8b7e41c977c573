import { type Features, ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { THING_TYPES } from '../../../model/vocabulary.js';
import type { ExtractContext } from '../../extractor.js';
import { type EndingGroup, endingGroups } from '../features/ending-groups.js';
import type { NameReader } from '../name-reader.js';
import { ChoiceWeigher, type WeighedBeginning } from './choice-weigher.js';
import { areTwins } from './nesting.js';
import { namesNothing } from './no-name.js';
import type { Weighed } from './weighed.js';

const RULE = ruleId('name/thing');
/** From these log-odds on, in hundredths, a name stands: below, more are wrong than right. */
const ENOUGH = -85.5;
/** A firm's name called a project is both, where both are this likely; log-odds. */
const ENOUGH_BESIDE = -0.405;

/** The best name at each place where one may end, where it is better than none. */
export function thingsNamed(sentence: Sentence, context: ExtractContext, reader: NameReader): Weighed[] {
  const likelihoods = reader.likelihoods(sentence, context);
  const weigher = new ChoiceWeigher(sentence, reader.scales, likelihoods);
  const byEnd = new Map<number, Weighed[]>();
  for (const group of endingGroups(sentence, context, likelihoods)) {
    for (const beginning of weigher.beginnings(group, ENOUGH)) {
      if (namesNothing(group, beginning, sentence)) continue;
      const one = toWeighed(group, beginning, sentence);
      const others = byEnd.get(group.end);
      if (others === undefined) byEnd.set(group.end, [one]);
      else others.push(one);
    }
  }
  return [...byEnd.values()].flatMap(bestOf);
}

function bestOf(weighed: readonly Weighed[]): Weighed[] {
  const best = weighed.reduce((a, b) => (isBetter(b, a) ? b : a));
  const twin = weighed.find(
    (one) => one.score > ENOUGH_BESIDE && one.span.start === best.span.start && areTwins(one.type, best.type),
  );
  return twin === undefined ? [best] : [best, twin];
}

/** Of two equal ones the type that stands first in the vocabulary, so that the order of proposers is of no weight. */
function isBetter(a: Weighed, b: Weighed): boolean {
  return a.score > b.score || (a.score === b.score && typeOrder(a) < typeOrder(b));
}

const typeOrder = ({ type }: Weighed): number => (THING_TYPES as readonly string[]).indexOf(type);

function toWeighed(
  { type, end }: EndingGroup,
  { start, backings, score }: WeighedBeginning,
  { span: { start: offset } }: Sentence,
): Weighed {
  const [only] = backings;
  const features: Features =
    only !== undefined && backings.length === 1
      ? only.features
      : Object.assign({}, ...backings.map((one) => one.features));
  const span = { start: offset + start, end: offset + end };
  return { span, type, rule: only?.rule ?? RULE, score: score / 100, candidates: [], features };
}
