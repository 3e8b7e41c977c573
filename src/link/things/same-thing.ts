import { groupBy } from '../../support/group.js';
import { isGenericWork } from '../generic-work.js';
import type { LinkContext } from '../link-context.js';
import { ownZonePairs } from './own-zones.js';
import { shortFirmPairs } from './short-firms.js';
import { shortTailPairs } from './short-tails.js';
import type { ThingNode } from './thing-node.js';
import { toldAliasPairs } from './told-aliases.js';
import { UnionFind } from './union-find.js';

/** The nodes that are one thing, in the order of the text. */
export function sameThings(nodes: readonly ThingNode[], { document }: LinkContext): ThingNode[][] {
  const home = document.county ?? document.prefecture;
  const union = new UnionFind(nodes);
  for (const group of groupBy(nodes, ({ type, core }) => `${type} ${core}`).values()) {
    for (const [one, other] of compatiblePairs(group, home)) union.join(one, other);
  }
  const pairs = [
    shortFirmPairs(nodes),
    shortTailPairs(nodes),
    toldAliasPairs(nodes),
    ownZonePairs(nodes, home),
  ];
  for (const [one, other] of pairs.flat()) union.join(one, other);
  return union.groups();
}

/**
 * Names with one core are one thing where their origins agree: 壶关县人民医院 and 县医院; not 汾阳中医院 and 孝义中医院.
 * A name without origin goes with the home's; if it is no name of everywhere, also with the only other one.
 */
function compatiblePairs(group: readonly ThingNode[], home: string | null): [ThingNode, ThingNode][] {
  const [first] = group;
  if (group.length < 2 || first === undefined) return [];
  const origins = groupBy(group, ({ origin }) => origin);
  const pairs = [...origins.values()].flatMap(chain);
  const [plain] = origins.get(null) ?? [];
  const own = home === null ? undefined : origins.get(home)?.[0];
  const others = [...origins].filter(([origin]) => origin !== null).map(([, nodes]) => nodes[0]);
  const only = others.length === 1 && !isGenericWork(first.core) ? others[0] : undefined;
  const target = own ?? only;
  if (plain !== undefined && target !== undefined) pairs.push([plain, target]);
  return pairs;
}

function chain(nodes: readonly ThingNode[]): [ThingNode, ThingNode][] {
  return nodes.slice(1).flatMap((node, i): [ThingNode, ThingNode][] => {
    const before = nodes[i];
    return before === undefined ? [] : [[before, node]];
  });
}
