import { before, behind, type Edges, leading, type Stretch, trailing, trimmed } from './stretch.js';
import { wordsOf } from './words.js';

/** Whether a figure grew or fell, by the word before it. */
export type Growth = 'rise' | 'fall' | null;

/** An indicator read from the words before a figure. */
export interface Head {
  readonly name: string;
  /** Where the name begins in the sentence. */
  readonly start: number;
  readonly growth: Growth;
  /** What stood between the name and the figure: 均达到. */
  readonly tail: string;
}

const YEAR = String.raw`(?:(?:19|20)\d{2}\s?(?:[-—–~～至]\s?(?:19|20)?\d{2})?年(?:底|末|初|度|以来|前|全年|期间)?|“十[一二三四五]五”(?:时期|期间|末|以来)?)`;
const LEADING_YEAR = new RegExp(
  `^(?:(?:到|截至|至|在)?${YEAR}|[，、；：\\s—]+|[一二三四五六七八九十]是)`,
  'u',
);
/** What a value is compared with: 较2019年, 比“十二五”末, 是上年的. */
const COMPARED = new RegExp(
  `(?:(?:较|比|与|是|为|相当于|恢复[到至])(?!例|重|值|如|赛)[^，、]{0,10}(?:${YEAR}|年|末|初|同期|[全][省国市区州]|水平|计划)(?:平均)?(?:水平)?(?:相比)?的?|[、：\\s“])$`,
  'u',
);
const NOTED = /[[〔［﹝\s]/u;
const FOOTNOTE = /[[〔［﹝]\d+[\]〕］﹞]/gu;
const REACHED = /[到至达为成在]$/u;
/** 提升300公里 of roads is work done, and no change of a figure. */
const WORK = /^(?:提升|扩大|改善|压减|压缩|降低|减少|削减)$/u;
const LEADS = wordsOf('lead');
const TAILS = wordsOf('tail');
const RISES = wordsOf('rise');
const FALLS = wordsOf('fall');
const ACTS = wordsOf('act');
const GENERICS = new Set(wordsOf('generic'));

/** Whether the indicator needs to be told whose it is: 总投资, 增速. */
export function isGeneric(name: string): boolean {
  return GENERICS.has(name);
}

/** Whether the word of growth also tells of work: 提升, 压减. */
export function isWork(word: string): boolean {
  return WORK.test(word);
}

/** Takes footnotes away: 标准化厂房〔3〕 → 标准化厂房. */
export function withoutFootnotes(text: string): string {
  return NOTED.test(text) ? text.replaceAll(FOOTNOTE, '').replaceAll(/\s+/gu, '') : text;
}

/** The verb that an indicator begins with: 新增 of 新增停车位; '' for none. */
export function actOf(name: string): string {
  return ACTS.find((word) => name.startsWith(word) && name.length > word.length) ?? '';
}

/** The verb of the list that a text ends with: 新增 before 25家规上企业; '' for none. */
export function actAtEnd(text: string): string {
  const words = text.trimEnd();
  return ACTS.find((word) => words.endsWith(word)) ?? '';
}

/**
 * The indicator that the words before a figure name: 全市养殖小区整合为 → 养殖小区整合.
 *
 * @param keepsWork Whether 提升, 压减 … belong to the name, as they do where what was done is counted.
 */
export function headOf(words: Stretch, edges: Edges, keepsWork = false): Head {
  const { rest, growth } = stripTail(trimmed(words), edges, keepsWork);
  const own = stripLead(rest, edges);
  const tail = words.text.slice(rest.start - words.start + rest.text.length);
  return { name: afterAndSoOn(withoutFootnotes(own.text)), start: own.start, growth, tail };
}

function stripTail(
  words: Stretch,
  edges: Edges,
  keepsWork: boolean,
): { readonly rest: Stretch; readonly growth: Growth } {
  let rest = words;
  let growth: Growth = null;
  let isReached = false;
  for (;;) {
    const [word, direction] = growthAtEnd(rest, edges);
    if (growth === null && !isReached && direction !== null && !(keepsWork && isWork(word))) {
      growth = direction;
      rest = before(rest, word.length);
      continue;
    }
    const tail = trailing(rest, TAILS, edges) || (COMPARED.exec(rest.text)?.[0] ?? '');
    if (tail === '') return { rest, growth };
    isReached ||= REACHED.test(tail);
    rest = before(rest, tail.length);
  }
}

function growthAtEnd(rest: Stretch, edges: Edges): readonly [string, Growth] {
  const rise = trailing(rest, RISES, edges);
  if (rise !== '') return [rise, 'rise'];
  const fall = trailing(rest, FALLS, edges);
  return fall === '' ? ['', null] : [fall, 'fall'];
}

/** The stretch without the words that fall away at its beginning. */
export function stripLead(words: Stretch, edges: Edges): Stretch {
  let rest = trimmed(words);
  for (;;) {
    const [year] = LEADING_YEAR.exec(rest.text) ?? [];
    const word = year ?? leading(rest, LEADS, edges);
    // A whole stretch of such words names nothing (打造 of 打造8个…), but one character is never a name.
    const left = rest.text.length - word.length;
    if (word === '' || left === 1) return rest;
    rest = trimmed(behind(rest, word.length));
  }
}

/** 新建东关、西关等停车场 → 新建停车场; 甲、乙等 → ''. */
function afterAndSoOn(name: string): string {
  const at = name.lastIndexOf('等');
  if (at <= 0) return name;
  const isWord =
    /^[级候次于同]/u.test(name.slice(at + 1)) || /[高中初优上下平同均对]$/u.test(name.slice(0, at));
  if (isWord) return name;
  return `${actOf(name)}${name.slice(at + 1)}`;
}
