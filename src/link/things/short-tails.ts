import type { ThingType } from '../../model/vocabulary.js';
import { isGenericWork } from '../generic-work.js';
import type { ThingNode } from './thing-node.js';

/** Types whose longer names say first where the thing is: 河龙公路绕城段杨树湾大桥. */
const TYPES: ReadonlySet<ThingType> = new Set(['Facility', 'ScenicSpot']);
const SHORTEST = 4;
/** What a county has several of, so that the tail names none of them: 山南红色|爱国主义教育基地. */
const KIND =
  /^(?:爱国主义|国防|红色|党性|党员|廉政|法治|科普|传统|劳动)*(?:教育|培训|研学|实践|体验)*(?:基地|中心|场馆)$/u;

/** A name and the only longer one that ends in it: 杨树湾大桥 and 河龙公路绕城段杨树湾大桥. */
export function shortTailPairs(nodes: readonly ThingNode[]): [ThingNode, ThingNode][] {
  const things = nodes.filter(({ type }) => TYPES.has(type));
  return things.flatMap((short): [ThingNode, ThingNode][] => {
    if (short.isPlaced || short.core.length < SHORTEST || isKind(short.core)) return [];
    const longer = things.filter(
      ({ type, core }) => type === short.type && core !== short.core && core.endsWith(short.core),
    );
    const [only] = longer;
    return only !== undefined && longer.length === 1 ? [[short, only]] : [];
  });
}

const isKind = (core: string): boolean => KIND.test(core) || isGenericWork(core);
