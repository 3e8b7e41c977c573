import type { Sentence } from '../../../model/sentence.js';
import { type Stretch, wordAfter } from './sentence-divisions.js';

/** Words after a place that leave it a place in its own right though they are nouns: 对山西|工作, 台湾|同胞. */
const PLACE_STAYS =
  /^(?:重要(?:讲话|指示|批示)|工作|对口|优质|市场|港口|产业合作|合作|界|段|境内|地区|等|方向|全[省市县区]|各地|以|之|籍|人民|同胞|青年|出口|互通|[县市]?城区?(?!市)|援助|帮扶|赛区|市民|[省市县]?[内外](?!科))/u;
/** What stands before the end of a road: 江永至|桂林高速. */
const ROUTE_END = /(?:至|到|[—－\-~～]+)$/u;
/** What makes the end of a road a place beside the town: 通往机场. */
const NAMED_AFTER = /^(?:大学|学院|医院|银行|中学|集团|公司)/u;
/** What joins a place to the next, or ends it. */
const JOINT = /^(?:[^\p{Script=Han}\p{L}\p{N}]|[和与及或同至到的]|以及|\s|$)/u;
/** Tags of words that can't be the rest of a name: verbs, prepositions, conjunctions, adverbs, particles … */
const NO_NAME_PART = /^(?:v[di]?|ad?|p|c|u\w*|d|f|y|w|r)$/u;

/**
 * Whether a place stands in its own right: 对接上海，…, 南昌至长沙 — and is not the beginning of the name of something
 * else: 山西农大, 河北省森林城市.
 */
export function standsInItsOwnRight(sentence: Sentence, stretch: Stretch): boolean {
  const rest = sentence.text.slice(stretch.end, stretch.end + 8);
  if (ROUTE_END.test(sentence.text.slice(0, stretch.start)) && !NAMED_AFTER.test(rest)) return true;
  if (JOINT.test(rest) || PLACE_STAYS.test(rest)) return true;
  const next = wordAfter(sentence, stretch);
  return next !== null && NO_NAME_PART.test(next.tag);
}
