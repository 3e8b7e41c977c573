import type { ThingType } from '../../model/vocabulary.js';
import { isGenericWork } from '../generic-work.js';
import type { ThingNode } from './thing-node.js';

/** Types whose longer names say first where the thing is: 河龙公路绕城段杨树湾大桥. */
const TYPES: ReadonlySet<ThingType> = new Set(['Facility', 'ScenicSpot']);
const SHORTEST = 4;

/** A name and the only longer one that ends in it: 杨树湾大桥 and 河龙公路绕城段杨树湾大桥. */
export function shortTailPairs(nodes: readonly ThingNode[]): [ThingNode, ThingNode][] {
  const things = nodes.filter(({ type }) => TYPES.has(type));
  return things.flatMap((short): [ThingNode, ThingNode][] => {
    if (short.isPlaced || short.core.length < SHORTEST || isGenericWork(short.core)) return [];
    const longer = things.filter(
      ({ type, core }) => type === short.type && core !== short.core && core.endsWith(short.core),
    );
    const [only] = longer;
    return only !== undefined && longer.length === 1 ? [[short, only]] : [];
  });
}
