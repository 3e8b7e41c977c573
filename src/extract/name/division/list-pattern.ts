import type { Stretch } from './sentence-divisions.js';

/** What the items of a list are, and the head that each gets back. */
export interface Listed {
  readonly type: 'Village' | 'Township';
  readonly head: string;
}

const VILLAGE: Listed = { type: 'Village', head: '村' };
const TOWN: Listed = { type: 'Township', head: '镇' };
const TOWNSHIP: Listed = { type: 'Township', head: '乡' };

/** The words at the end of a list that say what its items are. */
export const LIST_HEADS: ReadonlyMap<string, Listed> = new Map([
  ['村落', VILLAGE],
  ['村庄', VILLAGE],
  ['示范点', VILLAGE],
  ['示范区', VILLAGE],
  ['棚户区', VILLAGE],
  ['城中村', VILLAGE],
  ['村', VILLAGE],
  ['社区', { type: 'Village', head: '社区' }],
  ['撤乡设镇', TOWNSHIP],
  ['改镇', TOWNSHIP],
  ['乡镇', TOWN],
  ['镇区', TOWN],
  ['镇', TOWN],
  ['乡', TOWNSHIP],
]);

/** What follows a head and makes another word of it: 乡|村, 村|级, 村|民. */
const BENT = new Map([
  ['村', '(?![级民情风容貌振落庄])'],
  ['镇', '(?!域)'],
  ['乡', '(?![村镇土亲风])'],
]);
const HEAD = [...LIST_HEADS.keys()].map((head) => head + (BENT.get(head) ?? '')).join('|');

/** What stands behind the last item of a list. */
const TAIL =
  '(?:等?\\s*(?:\\d+|[一二两三四五六七八九十]+)\\s*[个所座]?|等|(?=撤乡|改镇))' +
  `(?<what>[\\p{Script=Han}“”]{0,8}?)(?<head>${HEAD})`;

/** The end of any list: from the mark before its last item. Hardly any sentence has one, and this tells it fast. */
export const LIST_END = new RegExp(`[、和与及]\\p{Script=Han}{1,7}?${TAIL}`, 'u');

/**
 * A list whose tail says what its items are: 骆驼坪、台上等5个示范村; 东旺、党城撤乡设镇; 高里、北河两镇.
 */
export const LIST = new RegExp(
  `(?<list>(?:\\p{Script=Han}{1,12}[、和与及])+\\p{Script=Han}{1,7}?)${TAIL}`,
  'gu',
);

/** Lists of things in villages, and of kinds of villages, are no lists of villages. */
const OTHER_THINGS = /项目|工程|公司|企业|活动|产业|设施|服务|旅游|经济|制度|功能|的|于|[乡农]$/u;
const ITEM = /[^、和与及]+/gu;

/** The places of the list's items; none where what they are said to be is something else. */
export function listItems(list: string, what: string, index: number): Stretch[] {
  if (OTHER_THINGS.test(what)) return [];
  return [...list.matchAll(ITEM)].map((item) => ({
    start: index + item.index,
    end: index + item.index + item[0].length,
  }));
}
