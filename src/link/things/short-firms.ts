import type { ThingNode } from './thing-node.js';

/** What may follow a firm's own name in its longer form: 鑫磁|科技, 伊利|乳业. */
const BUSINESS =
  /^(?:科技|实业|工业|产业|农业|牧业|乳业|食品|饲料|药业|制药|医药|化工|能源|新能源|电力|电子|新材料|材料|建材|陶瓷|机械|机床|装备|重工|汽车|物流|商贸|文旅|旅游|环保|置业|投资|矿业|煤业|钢铁|铸造|生物|健康|光电|光伏|建设|建筑|新材料科技|生物科技|农业科技|电子科技)+$/u;
const SHORTEST = 2;

/** A firm's short name and the only longer one that it begins: 鑫磁 and 鑫磁科技. */
export function shortFirmPairs(nodes: readonly ThingNode[]): [ThingNode, ThingNode][] {
  const firms = nodes.filter(({ type }) => type === 'Company');
  return firms.flatMap((short) => {
    const full = short.isPlaced ? [short.folded, short.core] : [short.core];
    const longer = firms.filter((firm) => firm !== short && full.some((name) => continues(firm, name)));
    const [only] = longer;
    const cores = new Set(longer.map(({ core }) => core));
    return only !== undefined && cores.size === 1 ? [[short, only]] : [];
  });
}

function continues({ core, folded }: ThingNode, short: string): boolean {
  if (short.length < SHORTEST) return false;
  return [core, folded].some((name) => name.startsWith(short) && BUSINESS.test(name.slice(short.length)));
}
