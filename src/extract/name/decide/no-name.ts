import { COMMON_NOUNS, COMMON_WORDS, FALSE_HEADS } from '../../../gazetteer/names/words.js';
import type { Sentence } from '../../../model/sentence.js';
import type { EndingGroup } from '../features/ending-groups.js';
import { wordsOf } from '../words/words.js';
import type { WeighedBeginning } from './choice-weigher.js';

/** Two works are two names: 弱电入地工程|和|雨污分流工程. */
const TWO_WORKS = /(?:工程|项目)[和及与]/u;
/** A bracket closes that the name hasn't opened: 〔10〕养殖基地 from 10 on. */
const STRAY = /^[^（(〔《]*[）)〕》]/u;
/** What stands for many is none of them by name: 各开发区, 其他|支线机场. */
const SEVERAL = /^各(?!民?族)/u;
const SEVERAL_BEFORE = /(?:各[级类大个]?[省市县区旗州乡镇]*|其[他它余]|有关|更多)$/u;
const SEVERAL_REACH = 5;
const JOINT = /[和及与]/u;
/** 三大|片区, 2家|公司, 一个|采摘园. */
const COUNT = /^(?:[\d.]+|[一二三四五六七八九十百千两几多]+)[余多]?(?:个|大|家|处|座|条|所)/u;

/** Whether the words are no name, however much speaks for one. */
export function namesNothing(
  { type, end, last }: EndingGroup,
  { first, start }: WeighedBeginning,
  sentence: Sentence,
): boolean {
  const lexeme = wordsOf(sentence)[last]?.lexeme;
  // A rank alone is no honour: 晋升|国家级.
  if (type === 'Honour' && first === last && lexeme?.kind === 'level') return true;
  // 城市管理行政|部门 and 京雄产业|布局 are no organisations.
  if (FALSE_HEADS.get(lexeme?.text ?? '') === type) return true;
  const { text } = sentence;
  const surface = text.slice(start, end);
  if (isOneOfSeveral(text.slice(Math.max(0, start - SEVERAL_REACH), start), surface)) return true;
  return TWO_WORKS.test(surface) || STRAY.test(surface) || surface.split(JOINT).every(isCommon);
}

function isOneOfSeveral(before: string, surface: string): boolean {
  return SEVERAL_BEFORE.test(before) || SEVERAL.test(surface);
}

/** Common nouns alone are none: 采摘园|和|产业园区. */
function isCommon(part: string): boolean {
  const noun = part.replace(COUNT, '');
  return COMMON_NOUNS.has(noun) || (noun.length < part.length && COMMON_WORDS.has(noun));
}
