import type { Item } from './item.js';

const POWER = /(?:千瓦|兆瓦|瓦|[KkMG]W)p?$/u;
const PLANT = /光伏|风电|风光|发电|火电|机组|新能源|储能|电站|农光|风力|水电|热电/u;
const YEARLY = /年产$/u;
const WORK =
  /(?:等)?(?:生产线)?(?:建设|开采|改造|扩建|整合|搬迁|技改|扩能)*(?:项目|工程)?(?:[一二三四]期)?$/u;

/**
 * What the figure within a name tells of its bearer: 50MW风电项目 → 装机规模, 年产100万吨石墨项目 → 石墨年产.
 *
 * @param nameStart Where the name begins in the sentence.
 * @returns null where the name doesn't tell.
 */
export function nameFigure(name: string, { start, end, quantity }: Item, nameStart: number): string | null {
  if (POWER.test(quantity.unit) && PLANT.test(name)) return '装机规模';
  const product = name.slice(end - nameStart).replace(WORK, '');
  const isYearly = YEARLY.test(name.slice(0, start - nameStart));
  if (product.length < 2) return isYearly ? '年产' : null;
  return isYearly ? `${product}年产` : product;
}
