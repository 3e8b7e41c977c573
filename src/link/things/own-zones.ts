import type { DivisionCode } from '../../model/ids.js';
import type { ThingNode } from './thing-node.js';

const BARE = /^(?:经开区|开发区)$/u;
const NAMED = /(?:经开区|开发区)$/u;

/** The bare 开发区 or 经开区 and the document's only development zone: 经开区 and 壶关经济技术开发区. */
export function ownZonePairs(
  nodes: readonly ThingNode[],
  home: DivisionCode | null,
): [ThingNode, ThingNode][] {
  const zones = nodes.filter(({ type, core }) => type === 'Zone' && NAMED.test(core));
  const bare = zones.filter(({ core, isPlaced }) => BARE.test(core) && !isPlaced);
  const named = zones.filter((zone) => !bare.includes(zone) && (!zone.isPlaced || zone.place === home));
  const [first] = bare;
  if (first === undefined) return [];
  const [only] = named;
  const isOne = new Set(named.map(({ core, place }) => `${core} ${place}`)).size === 1;
  const among = bare.slice(1).map((zone): [ThingNode, ThingNode] => [first, zone]);
  return only !== undefined && isOne ? [...among, [first, only]] : among;
}
