import { COMMON_NOUNS, COMMON_WORDS, FALSE_HEADS } from '../../../gazetteer/names/words.js';
import { type Features, ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { THING_TYPES } from '../../../model/vocabulary.js';
import type { ExtractContext } from '../../extractor.js';
import { type EndingGroup, endingGroups } from '../features/ending-groups.js';
import type { NameReader } from '../name-reader.js';
import { wordsOf } from '../words/words.js';
import { ChoiceWeigher, type WeighedBeginning } from './choice-weigher.js';
import { areTwins } from './nesting.js';
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

function namesNothing(group: EndingGroup, beginning: WeighedBeginning, sentence: Sentence): boolean {
  return (
    isBareRank(group, beginning, sentence) ||
    endsFalsely(group, sentence) ||
    isPhrase(group, beginning, sentence)
  );
}

/** 部门 and 布局 end no organisation's name: 城市管理行政|部门, 京雄产业|布局. */
function endsFalsely({ type, last }: EndingGroup, sentence: Sentence): boolean {
  return FALSE_HEADS.get(wordsOf(sentence)[last]?.lexeme.text ?? '') === type;
}

/** A rank alone is no honour: 晋升|国家级. */
function isBareRank({ type, last }: EndingGroup, { first }: WeighedBeginning, sentence: Sentence): boolean {
  return type === 'Honour' && first === last && wordsOf(sentence)[last]?.lexeme.kind === 'level';
}

/** Two works are two names, and common nouns are none: 弱电入地工程|和|雨污分流工程; 采摘园|和|产业园区. */
const TWO_WORKS = /(?:工程|项目)[和及与]/u;
const JOINT = /[和及与]/u;
/** A bracket closes that the name hasn't opened: 〔10〕养殖基地 from 10 on. */
const STRAY = /^[^（(〔《]*[）)〕》]/u;
/** 三大|片区, 2家|公司, 一个|采摘园. */
const COUNT = /^(?:[\d.]+|[一二三四五六七八九十百千两几多]+)[余多]?(?:个|大|家|处|座|条|所)/u;

function isPhrase({ end }: EndingGroup, { start }: WeighedBeginning, { text }: Sentence): boolean {
  const surface = text.slice(start, end);
  return TWO_WORKS.test(surface) || STRAY.test(surface) || surface.split(JOINT).every(isCommonNoun);
}

function isCommonNoun(part: string): boolean {
  const noun = part.replace(COUNT, '');
  return COMMON_NOUNS.has(noun) || (noun.length < part.length && COMMON_WORDS.has(noun));
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
