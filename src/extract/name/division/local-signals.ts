import type { Sentence } from '../../../model/sentence.js';
import type { ExtractContext } from '../../extractor.js';
import { areSightsOrWaters, listAround } from './enumeration.js';
import type { LocalWindow } from './local-windows.js';
import { standsInItsOwnRight } from './own-right.js';
import { divisionsIn } from './sentence-divisions.js';

/** What around a bare name speaks for a township or village. */
export interface LocalSignals {
  /** An end of a road: 平川至【台上】公路. */
  readonly route: boolean;
  /** Right behind the name of what it lies in: 齐山镇【店上】. */
  readonly within: boolean;
  /** Beside another place in a list: 【骆驼坪】、顾家台. */
  readonly listed: boolean;
  /** Before a word that divides land: 【大河】片区, 【高里】互通. */
  readonly area: boolean;
  /** Before a school, clinic or plant named after it: 【高里】中学. */
  readonly office: boolean;
  /** Before what each township has: 【高里】卫生院. */
  readonly seat: boolean;
  /** Said to be a sight or a river: 【瀑河】、漕河水质. */
  readonly sight: boolean;
  /** Subject of being named or chosen: 【西林】入选…. */
  readonly subject: boolean;
  /** Not the beginning of a longer name. */
  readonly own: boolean;
}

const ROUTE_AFTER = /^(?:至|到|[—－\-~～]+)\p{Script=Han}/u;
const ROUTE_BEFORE = /(?:[至到]|[\p{Script=Han}）)][—－\-~～]+)$/u;
const ROAD = /段|路|高速|线|铁路|公交|客运|管网|供水|供热|工程|通道/u;
const ROAD_REACH = 24;
/** 象溪至云和【石练】公路: the other end of the road comes with its county. */
const ROUTE_SOME_WAY_BEFORE = /[至到—－\-~～]\p{Script=Han}{2,5}$/u;
const ROAD_AFTER = /^(?:[一二三四]级)?(?:公路|高速|道路|铁路|段)/u;
const ROUTE_REACH = 8;
const AREA =
  /^(?:段|[东西南北]?连接线|[东西南北]?互通|[东西南北]?出口|棚户区|棚改|片区|城中村|镇区|集镇|撤[乡镇]|改镇|改居|乡改镇|回迁|新村|整村|两村|[两三四五六]镇|[两三四五六]乡)/u;
const OFFICE =
  /^(?:中心)?(?:卫生院|中学|小学|初中|幼儿园|敬老院|污水|派出所|变电站|输变电|水厂|景区|特色小镇|客运站|法庭|服务区)/u;
const SEAT = /^(?:中心)?(?:卫生院|派出所|司法所|供电所|国土所|财政所|文化站|敬老院|便民服务中心|中心校)/u;
const SUBJECT =
  /^(?:被评|被列|被认|被命|被授|入选|入围|入列|获评|荣获|获批|荣膺|列入|列为|上榜|评为|创成|成功创建)/u;
const JOINTS = /^[、和与及]$/u;

/** What speaks for the window, given all windows of the sentence. */
export function signalsOf(
  window: LocalWindow,
  sentence: Sentence,
  context: ExtractContext,
  windows: readonly LocalWindow[],
): LocalSignals {
  const { text } = sentence;
  const after = text.slice(window.end, window.end + 8);
  return {
    route: isRouteEnd(window, sentence),
    within: divisionsIn(sentence, context).some(({ end }) => end === window.start),
    listed: hasNeighbour(window, sentence, context, windows),
    area: AREA.test(after),
    office: OFFICE.test(after),
    seat: SEAT.test(after),
    sight: areSightsOrWaters(sentence, window),
    subject: SUBJECT.test(after),
    own: standsInItsOwnRight(sentence, window),
  };
}

function isRouteEnd(window: LocalWindow, { text }: Sentence): boolean {
  const before = text.slice(Math.max(0, window.start - ROUTE_REACH), window.start);
  const after = text.slice(window.end, window.end + ROUTE_REACH);
  if (ROAD_AFTER.test(after) && ROUTE_SOME_WAY_BEFORE.test(before)) return true;
  return (ROUTE_AFTER.test(after) || ROUTE_BEFORE.test(before)) && ROAD.test(around(text, window));
}

const around = (text: string, { start, end }: LocalWindow): string =>
  text.slice(Math.max(0, start - ROAD_REACH), end + ROAD_REACH);

/** Whether another place stands in the same list: 【留史】、百尺、鲍墟3个文化站. */
function hasNeighbour(
  window: LocalWindow,
  sentence: Sentence,
  context: ExtractContext,
  windows: readonly LocalWindow[],
): boolean {
  const list = listAround(sentence, window);
  if (list.start === window.start && list.end === window.end) return false;
  const { text } = sentence;
  const locals = divisionsIn(sentence, context).filter(
    ({ candidates: [{ type }] }) => type === 'Township' || type === 'Village',
  );
  return [...windows, ...locals].some(
    ({ start, end }) =>
      (end < window.start && start >= list.start && JOINTS.test(text.charAt(end))) ||
      (start > window.end && end <= list.end && JOINTS.test(text.charAt(start - 1))),
  );
}
