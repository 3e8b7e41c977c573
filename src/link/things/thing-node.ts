import type { DivisionCode } from '../../model/ids.js';
import type { ThingType } from '../../model/vocabulary.js';
import type { LinkContext } from '../link-context.js';
import type { PlacedMention } from '../placed-mention.js';
import { foldName } from './fold-name.js';
import { leadingPlace } from './leading-place.js';
import { nameCore } from './name-core.js';
import { settledTypes } from './settled-type.js';

/** All mentions of one type with one written name. */
export interface ThingNode {
  readonly type: ThingType;
  readonly name: string;
  readonly folded: string;
  /** The place that the name begins with; null where none does, or a doubtful one. */
  readonly place: DivisionCode | null;
  readonly isPlaced: boolean;
  /** The name behind that place. */
  readonly rest: string;
  /** What stands before the core and tells one thing from another of that core: the place, an honour's level. */
  readonly origin: string | null;
  /** What tells it from others of its type, without the origin. */
  readonly core: string;
  readonly mentions: readonly [PlacedMention, ...PlacedMention[]];
}

/** Who gives an honour, and in which round: 全国, 第二批省…. */
const ROUND = /^(?:\d{4}年度?|第[一二三四五六七八九十\d]+[批届轮]|首批|最新)+/u;
const LEVEL = /^(?:全国|国家级?|中国|全省|省级?|自治区级?|全区|全市|市级?|县级)/u;

/** One node for each written name of each type, in the order of the text. */
export function thingNodes(placed: readonly PlacedMention[], context: LinkContext): ThingNode[] {
  const typeOf = settledTypes(placed);
  const groups = new Map<string, [PlacedMention, ...PlacedMention[]]>();
  for (const one of placed) {
    const key = `${typeOf(one)} ${foldName(one.mention.name)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((mentions) => toNode(typeOf(mentions[0]), mentions, context));
}

function toNode(
  type: ThingType,
  mentions: readonly [PlacedMention, ...PlacedMention[]],
  context: LinkContext,
): ThingNode {
  const [{ mention }] = mentions;
  const name = withoutQuotes(mention.name);
  const folded = foldName(name);
  if (type === 'Honour') return { type, name, folded, mentions, ...honourParts(name) };
  const { code: place, isPlaced, rest } = leadingPlace(name.replace(/[“”"]/gu, ''), context);
  const origin = isPlaced ? (place ?? 'doubtful') : null;
  return { type, name, folded, place, isPlaced, rest, origin, core: nameCore(rest, type), mentions };
}

function honourParts(name: string): Pick<ThingNode, 'place' | 'isPlaced' | 'rest' | 'origin' | 'core'> {
  const [plain = name] = [foldName(name.replace(ROUND, ''))];
  const level = LEVEL.exec(plain)?.[0] ?? null;
  return {
    place: null,
    isPlaced: false,
    rest: name,
    origin: level,
    core: nameCore(plain.slice(level?.length ?? 0), 'Honour'),
  };
}

/** “中国好人” → 中国好人; quotation marks within a name stay. */
function withoutQuotes(name: string): string {
  const inner = /^[“"](?<inner>[^“”"]+)[”"]$/u.exec(name)?.groups?.['inner'];
  return inner ?? name;
}
