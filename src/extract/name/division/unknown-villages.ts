import { COMMON_WORDS } from '../../../gazetteer/names/words.js';
import { type NameProposal, ruleId } from '../../../model/mention.js';
import type { Sentence, Token } from '../../../model/sentence.js';
import type { ExtractContext, Proposer } from '../../extractor.js';
import { divisionsIn, type Stretch, spanOf } from './sentence-divisions.js';

const rule = ruleId('name/unknown-village');

const HEAD = /村|社区/gu;
/** What follows 村 and makes another word of it. */
const OTHER_WORD = /^(?:级|庄|镇|落|集体|容|貌|风|规|史|晚|超|BA|域|医|卫生室|道|社|屯|居|组|村|一)/u;
/** Words before 村 and 社区 that say of what kind it is, and names of other things that end so. */
const KIND =
  /(?:乡|农|山|渔|示范|文明|小康|贫困|脱贫|空心|美丽|先进|重点|特色|传统|富裕|生态|数字|旅游|专业|行政|自然|中心|城中|后进|试点|样板|嘎查|型|性|类|式|化|的|智慧|城市|老旧|和谐|平安|一体|安置|未来|搬迁|集中|新建|绿色|完整|红色|产业|品质|科技|国际|民俗|文化|民宿|康养|电商|亿元|幸福|宜居|达标|延展|共富|善治|精品|提升|[百千万]|[强兴带扶驻帮住联到进入出逐因向扩名立治]|中关|杏花|奥运|地球|淘宝|整|县镇|美丽镇|农村|送上)$/u;
const NAME_TAG = /^(?:ns|nr|nz|nt|x)/u;
/** Words that may stand within a name beside those. */
const SMALL_TAG = /^(?:f|ng|j|g|m|q|a|n|s)/u;
const STOP_TAG = /^(?:v|p|c|u|d|w|y|r|t)/u;
const LONGEST_STEM = 5;
const LONGEST_WITHIN = 4;
const WITHIN_WEIGHT = 0.8;
const SUBJECT_WEIGHT = 0.75;
const PLAIN_WEIGHT = 0.55;
const SUBJECT = /^(?:被评|入选|获评|荣获|获批|被列|被授|村民|开启|党支部|“?两委|$)/u;

/** Proposes villages and communities that the gazetteer lacks: 岭后新村; 柳河镇碉楼社区. */
export const unknownVillages: Proposer = {
  rule,
  propose(sentence, context) {
    return [...sentence.text.matchAll(HEAD)].flatMap(({ 0: head, index }) =>
      propose({ start: index, end: index + head.length }, sentence, context),
    );
  },
};

function propose(head: Stretch, sentence: Sentence, context: ExtractContext): NameProposal[] {
  const { text } = sentence;
  const matches = divisionsIn(sentence, context);
  const after = text.slice(head.end, head.end + 4);
  if (OTHER_WORD.test(after) || KIND.test(text.slice(Math.max(0, head.start - 4), head.start))) return [];
  if (matches.some(({ start, end }) => start < head.end && head.start < end)) return [];
  if (isSeatOfTownship(text.slice(0, head.end), context)) return [];
  const place = matches.findLast(({ end }) => end <= head.start);
  const isWithin = place !== undefined && isStem(text.slice(place.end, head.start));
  const start = isWithin ? place.end : stemBefore(head.start, sentence);
  if (start === null || isPhrase(text.slice(start, head.start))) return [];
  const weight = isWithin ? WITHIN_WEIGHT : SUBJECT.test(after) ? SUBJECT_WEIGHT : PLAIN_WEIGHT;
  const span = spanOf(sentence, { start, end: head.end });
  return [
    { span, type: 'Village', rule, candidates: [], features: { weight, local: 0, within: Number(isWithin) } },
  ];
}

/** Whether the text ends with the bare name of a township of the home: 至|应村 (应村乡). */
function isSeatOfTownship(text: string, { places }: ExtractContext): boolean {
  return [2, 3, 4].some((length) => places.local(text.slice(-length), 'Township').length > 0);
}

/** Whether it is what many reports say of villages, and the name of none: 征迁|村, 大力发展|社区, 无访|村. */
function isPhrase(stem: string): boolean {
  return COMMON_WORDS.has(stem) || /^[无不零]/u.test(stem);
}

/** Whether what stands between a division and 村 may be the village's name. */
function isStem(between: string): boolean {
  return (
    /^\p{Script=Han}+$/u.test(between) &&
    between.length <= LONGEST_WITHIN &&
    !/[的和与及在等各]/u.test(between)
  );
}

/** Where the name before the head begins: behind a verb, a particle or a mark; null where ordinary words stand there. */
function stemBefore(end: number, { tokens, span }: Sentence): number | null {
  const words: Token[] = [];
  const last = tokens.findLastIndex((token) => token.span.start < span.start + end);
  for (let i = last; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || STOP_TAG.test(token.tag) || !/^\p{Script=Han}+$/u.test(token.word)) break;
    words.unshift(token);
  }
  const [first] = words;
  if (first === undefined || !words.some(({ tag }) => NAME_TAG.test(tag))) return null;
  if (words.some(({ tag, word }) => !NAME_TAG.test(tag) && !(SMALL_TAG.test(tag) && word.length === 1)))
    return null;
  const start = first.span.start - span.start;
  return end - start >= 2 && end - start <= LONGEST_STEM ? start : null;
}
