import { SHARED_NATURE } from '../../gazetteer/shared-nature.js';
import type { ThingType } from '../../model/vocabulary.js';
import type { LinkContext } from '../link-context.js';
import { divisionsIn } from '../named-divisions.js';
import type { PlacedMention } from '../placed-mention.js';
import type { ThingNode } from '../things/thing-node.js';
import { isPartner, isWorkedWith, near } from './context-words.js';
import { isStreet, relationToHome } from './named-county.js';

/** What is known of a thing when its county is asked for. */
interface Case {
  readonly name: string;
  /** Where the place lies that leads its name; null where none does. */
  readonly relation: ReturnType<typeof relationToHome> | null;
  readonly mentions: readonly PlacedMention[];
}

type Test = (thing: Case) => boolean;

const SEAT_OF_SCIENCE = /大学|解放军|首都|中科院|中国科学院|农科院/u;
/** A zone of the state that is no division. */
const WIDE_PLACE = /^雄安/u;
const WIDE_ZONE =
  /^(?:环?雄安(?:新区)?|.{0,4}自贸(?:试验)?区|粤港澳大湾区|长三角.*|京津冀.*|中关村|浦东新区)$/u;
const OTHERS_ZONE = /(?:开发区|高新区|新区|经开区)$/u;
const WIDE_ROAD = /高速|高铁|铁路|城际|^(?:国道|省道)?[GS]\d+|^(?:国道|省道)\d*|^\d+国道/u;
const PART_OF_ROAD = /连接线|引线|支线|专用线|互通|出口|绕城|过境|环线|段|大街|路$/u;
const OF_THE_COUNTRY =
  /^(?:中国|国家|全国|中央|中共|教育部|农业农村部|省)|大学|科学院|农科院|中科院|部$|总局|日报|电视台|交易所/u;
const OWN_OFFICE = /局|办|站|支部|协会|中心|队|委|管委会|政府|公司|工作室|院|会$/u;
const GREAT_FIRM =
  /^(?:中国|中建|中铁|中交|中节能|中电|中粮|中石|中车|中核|国家|国电|国网|华能|华电|大唐|京东|阿里|腾讯|百度|华为|淘宝|美团|碧桂园|恒大|万达|万科|绿城|融创|三一|铁路总公司|.{2,4}铁路局|新希望|牧原|温氏|伊利|蒙牛|君乐宝|同仁堂|天士力|顺丰|邮政|.{2}银行$)/u;
const VISITOR = /院士|教授|专家|记者|大师|博士|研究员/u;
const TITLE_REACH = 4;

const isMetAsPartner = ({ relation, mentions }: Case): boolean =>
  relation !== 'inside' && mentions.every(isPartner);

/** By type, whether a thing of a county's document is not the county's; the other types are at home where nothing else is told. */
const TESTS: Readonly<Partial<Record<ThingType, Test>>> = {
  Honour: () => true,
  Facility: (thing) =>
    thing.relation === 'elsewhere' ||
    WIDE_PLACE.test(thing.name) ||
    (thing.relation === null && SEAT_OF_SCIENCE.test(thing.name)) ||
    isMetAsPartner(thing),
  Zone: ({ name, relation, mentions }) =>
    WIDE_ZONE.test(name) ||
    (relation === 'elsewhere' && OTHERS_ZONE.test(name)) ||
    (relation !== 'inside' && mentions.every(isWorkedWith)),
  Road: ({ name, relation }) =>
    relation === 'elsewhere' || (relation !== 'inside' && WIDE_ROAD.test(name) && !PART_OF_ROAD.test(name)),
  NaturalFeature: ({ name, relation }) => relation === 'elsewhere' || SHARED_NATURE.has(name),
  Organisation: ({ name, relation }) =>
    relation === null ? OF_THE_COUNTRY.test(name) || !OWN_OFFICE.test(name) : relation !== 'inside',
  Company: (thing) => thing.relation === 'elsewhere' || GREAT_FIRM.test(thing.name) || isMetAsPartner(thing),
  Person: ({ mentions }) => mentions.every(isVisitor),
};

function isVisitor(placed: PlacedMention): boolean {
  const { before, after } = near(placed, TITLE_REACH);
  return VISITOR.test(before + after);
}

/** Whether a thing that a county's document tells of lies elsewhere, or can't be placed: 清华大学, 黄河, 雄安新区. */
export function isElsewhere(
  type: ThingType,
  nodes: readonly ThingNode[],
  name: string,
  context: LinkContext,
): boolean {
  const placed = isStreet(type, name) ? undefined : nodes.find(({ isPlaced }) => isPlaced);
  const leading = placed === undefined ? null : relationToHome(placed.place, context);
  const relation = namesHome(name, context) ? 'inside' : leading;
  const mentions = nodes.flatMap((node) => node.mentions);
  return TESTS[type]?.({ name, relation, mentions }) ?? false;
}

function namesHome(name: string, context: LinkContext): boolean {
  const { county } = context.document;
  return divisionsIn(name, context).some(({ candidates }) => candidates.some(({ code }) => code === county));
}
