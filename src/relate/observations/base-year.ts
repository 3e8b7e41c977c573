import type { Measure } from '../../model/vocabulary.js';
import type { Item } from './item.js';

/** 较2019年, 是2015年的, 恢复到2019年的. */
const YEAR = String.raw`(?<year>(?:19|20)\d{2})年`;
/** “十二五”末, 十三五期末. */
const PLAN_END = `[“"]?十(?<plan>[一二三四]?)五[”"]?(?:时期|期间|期|规划)?末`;
const COMPARED = `(?:较|比|与|同|是|为|相当于|高于|低于|超过|恢复[到至])`;
const BEFORE = `同比|(?:较|比|与|同|是)(?:上一?年|去年)|上一?年同期|比年初|较年初`;
/** What a value is compared with; the year before is told by its words alone. */
const BASE = new RegExp(`${COMPARED}(?:${YEAR}|${PLAN_END})|(?<before>${BEFORE})`, 'gu');
/** A share of what was in another year: 恢复到2019年的88%, 91%. */
const SHARE_OF = /(?:是|为|相当于|恢复[到至])(?:(?:19|20)\d{2}年|上一?年|去年)(?:同期)?的?[\d.%、和]*$/u;
/** The last year of the plan that 十五 is. */
const END_OF_TENTH = 2005;
const PLAN_YEARS = 5;

/**
 * The year that a change is counted from, where the clause tells it: 较2019年增长216% → 2019, 同比增长8% → the year before
 * `year`; null for 增长8% and 环比增长8%, which tell none, and for a level.
 */
export function baseYearOf(
  { text, clauseStart, start }: Item,
  measure: Measure,
  year: number | null,
): number | null {
  const before = text.slice(clauseStart, start);
  if (measure !== 'change' && !(measure === 'share' && SHARE_OF.test(before))) return null;
  const told = [...before.matchAll(BASE)].at(-1)?.groups;
  const base = told === undefined ? null : baseOf(told, year);
  return base === null || (year !== null && base >= year) ? null : base;
}

function baseOf(told: Readonly<Record<string, string | undefined>>, year: number | null): number | null {
  if (told['year'] !== undefined) return Number(told['year']);
  if (told['before'] !== undefined) return year === null ? null : year - 1;
  const plan = told['plan'] ?? '';
  return END_OF_TENTH + PLAN_YEARS * (plan === '' ? 0 : '一二三四'.indexOf(plan) + 1);
}
