import type { Entity } from '../../../model/entity.js';
import type { EntityType } from '../../../model/vocabulary.js';

/** What an honour's last word says of who can hold it. */
const HEADS: readonly (readonly [RegExp, readonly EntityType[]])[] = [
  [/(?:县|县城|城市|县市|[县市])[）)”"』]*$/u, ['County', 'Prefecture', 'Zone']],
  [/(?:[^村]镇|[^城]乡|乡镇)[”"』]*$/u, ['Township', 'County', 'Prefecture']],
  [
    /(?:村|村落|社区)[”"』]*$/u,
    ['Village', 'Township', 'ScenicSpot', 'Organisation', 'Facility', 'County', 'Prefecture'],
  ],
];

/** Whether the thing can hold the honour: a county no 文明镇, a hospital no 卫生城市, an honour none. */
export function couldHold({ type }: Entity, { name }: Entity): boolean {
  if (type === 'Honour' || type === 'Province') return false;
  const [, holders] = HEADS.find(([head]) => head.test(name)) ?? [];
  return holders === undefined || holders.includes(type);
}
