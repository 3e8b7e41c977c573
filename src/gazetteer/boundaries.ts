import type { KnownName } from './name-index.js';

/** Characters after which a name may begin: heads of larger divisions, and words that lead to a place. */
const LEADING = new Set(
  '省市州盟区县旗镇乡在从自至到由往向对与和及同跟为是赴经于的了驻离距给让使有个我原属归入进出访抵达近沿把被持动设展助援帮扶据以其该本等',
);
const HAN = /\p{Script=Han}/u;

/** What follows a head and makes another word of it: 义乌|市场, 和平|区域, 石坡|乡村. */
const FOLLOWERS: ReadonlyMap<string, string> = new Map([
  ['省', '略级道钱力下去得'],
  ['市', '场值容面盈况'],
  ['区', '域块位间划别分段'],
  ['县', '域级际区长乡直'],
  ['旗', '帜下舰鼓'],
  ['州', ''],
  ['镇', '静压定痛区'],
  ['乡', '村亲愁土音贤情镇'],
  ['村', '镇落庄级'],
]);
/** Heads whose name stays the same thing when one of these follows: 壶关县域, 长治市级. */
const LONG_ENOUGH = 3;
const BENT_ANYWAY = new Set(['县', '省']);

/** What follows a bare name and makes it part of the name of something smaller: 乌海|线, 大同|镇. */
const PART_OF_SMALLER =
  /^(?:[镇乡村路街线河江湖桥巷寺庙峡岭]|社区|苏木|嘎查|山(?!区|水|村|西|东|南市)|城(?![市区乡关镇东西南北中建投管际防郊内外])|大[道街桥]|水库|[\d一二三四五六七八九十东西南北中]{1,2}[路街])/u;

/** What follows a verb and 县: 兴县|富民, 富县|战略. */
const AIM = /^(?:富民|强|惠民|裕民|为民|战略|之[路策本举]|升位|争先)/u;

/** Sides and sizes that make another village of it: 南|大河村. */
const SIDES = new Set('东西南北前后上下大小老新中');

/** Whether what follows leaves the name what it is. */
export function endsWell(text: string, end: number, { name, form, caution }: KnownName): boolean {
  if (form === 'bare') return !PART_OF_SMALLER.test(text.slice(end, end + 2));
  const head = name.at(-1) ?? '';
  if (BENT_ANYWAY.has(head) && name.length >= LONG_ENOUGH && caution === 'none') return true;
  const next = text.charAt(end);
  if (name === '和县' && next === '委') return false;
  if (head === '县' && name.length < LONG_ENOUGH && AIM.test(text.slice(end, end + 2))) return false;
  return next === '' || !(FOLLOWERS.get(head) ?? '').includes(next);
}

/** Whether a careful name may begin here: 在范县, but not 示范县. */
export function beginsAtBoundary(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return start === 0 || !HAN.test(before) || LEADING.has(before);
}

/** Whether the character before makes another place of it: 南大河村 is not 大河村. */
export function hasSideBefore(text: string, start: number): boolean {
  return start > 0 && SIDES.has(text.charAt(start - 1));
}
