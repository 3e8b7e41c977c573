import type { Sentence } from '../../../model/sentence.js';
import type { Stretch } from './sentence-divisions.js';

/** As far as a list is looked through to each side of an item. */
const REACH = 40;
const ITEMS_BEFORE = /(?:\p{Script=Han}{1,8}[、和与及])+$/u;
const ITEMS_AFTER = /^(?:[、和与及]\p{Script=Han}{1,8})+/u;
/** What the last item says of them all: 瀑河、漕河、萍河【水质】; 百里峡、白草畔【景区】; 慈云阁、文庙等重点【文物】. */
const TAIL =
  /^(?:(?:[、和与及]\p{Script=Han}{1,8})*[、和与及]\p{Script=Han}{1,8}?)?(?:[345]A级?)?(?:风?景区|景点|文物|古迹|名胜|历史文化|水质|流域|断面|水系|水库|河道|河段)(?![村镇乡])/u;

/** The list in which the stretch is an item, as far as it can be seen; the stretch itself where it is in none. */
export function listAround({ text }: Sentence, { start, end }: Stretch): Stretch {
  const from = Math.max(0, start - REACH);
  const before = ITEMS_BEFORE.exec(text.slice(from, start));
  const after = ITEMS_AFTER.exec(text.slice(end, end + REACH));
  return {
    start: before === null ? start : from + before.index,
    end: end + (after?.[0].length ?? 0),
  };
}

/** Whether the stretch, or the list that it is in, is said to be sights or waters. */
export function areSightsOrWaters({ text }: Sentence, { end }: Stretch): boolean {
  return TAIL.test(text.slice(end, end + REACH));
}
