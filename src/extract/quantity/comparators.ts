import type { Comparator } from '../../model/vocabulary.js';
import { groupBy } from '../../support/group.js';

/** Words before a number that bound it. Longer ones first, since the first that fits is taken. */
const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['不少于', '≥'],
  ['不低于', '≥'],
  ['不小于', '≥'],
  ['不超过', '≤'],
  ['不高于', '≤'],
  ['不多于', '≤'],
  ['不大于', '≤'],
  ['控制在', '≤'],
  ['控制到', '≤'],
  ['至少', '≥'],
  ['最少', '≥'],
  ['起码', '≥'],
  ['最多', '≤'],
  ['至多', '≤'],
  ['超过', '>'],
  ['超出', '>'],
  ['突破', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['多于', '>'],
  ['低于', '<'],
  ['小于', '<'],
  ['少于', '<'],
  ['不足', '<'],
  ['不到', '<'],
  ['接近', '≈'],
  ['将近', '≈'],
  ['大约', '≈'],
  ['约为', '≈'],
  ['超', '>'],
  ['逾', '>'],
  ['破', '>'],
  ['近', '≈'],
  ['约', '≈'],
  ['上', '≈'],
];
/** Words behind a number that bound it. */
const BEHIND: readonly (readonly [string, Comparator])[] = [
  ['及以上', '≥'],
  ['以上', '≥'],
  ['及以下', '≤'],
  ['以下', '≤'],
  ['以内', '≤'],
  ['之内', '≤'],
  ['左右', '≈'],
  ['上下', '≈'],
  ['有余', '≈'],
  ['余', '≈'],
  ['多', '≈'],
];
/** The same by the unit that they have next to the number: most numbers have none of them beside. */
const BEFORE_BY_LAST = groupBy(BEFORE, ([word]) => word.charCodeAt(word.length - 1));
const BEHIND_BY_FIRST = groupBy(BEHIND, ([word]) => word.charCodeAt(0));
/** What may stand between the bounding word and the number: 超过了, 突破 2. */
const FILLER = /[了 有达]$/u;
/** Words that end with a bounding character and bound nothing: 签约16.5亿元, 附近3个村. */
const OTHER_WORD = /(?:[签节合预特缔立要违履]约|[附邻临最就亲靠]近|[赶反高]超|打破)$/u;
/** 上 bounds only round numbers (上千家); elsewhere it is a verb or a place (网上3家). */
const ROUND = /^[百千万亿]/u;

/** A bounding word with its place in the sentence. */
export interface Bound {
  readonly comparator: Comparator;
  readonly start: number;
  readonly end: number;
}

/** The word that bounds the number beginning at `position`; null where none does. */
export function boundBefore(text: string, position: number): Bound | null {
  let end = position;
  while (FILLER.test(text.slice(Math.max(0, end - 1), end)) && position - end < 2) end -= 1;
  const found = BEFORE_BY_LAST.get(text.charCodeAt(end - 1))?.find(([word]) => text.endsWith(word, end));
  if (found === undefined) return null;
  const [word, comparator] = found;
  if (word.length === 1 && OTHER_WORD.test(text.slice(Math.max(0, end - 2), end))) return null;
  if (word === '上' && !ROUND.test(text.slice(position))) return null;
  return { comparator, start: end - word.length, end };
}

/** The word that bounds the number ending at `position`; null where none does. */
export function boundBehind(text: string, position: number): Bound | null {
  const found = BEHIND_BY_FIRST.get(text.charCodeAt(position))?.find(([word]) =>
    text.startsWith(word, position),
  );
  if (found === undefined) return null;
  const [word, comparator] = found;
  return { comparator, start: position, end: position + word.length };
}
