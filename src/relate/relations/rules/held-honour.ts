import { ruleId } from '../../../model/mention.js';
import { clauseOf } from '../../scope/clauses.js';
import { listBefore, type NamedItem } from '../../scope/items.js';
import type { Scene } from '../../scope/scene.js';
import type { RelationRule, RelationSketch } from '../relation-rule.js';
import { couldHold } from './holders.js';

/** Between a list and the honour that its things hold: 甲、乙3个省级名镇; 甲是国家历史文化名城. */
const HOLDS =
  /^[”"』》）)\s]*(?:等)?(?:(?:[一二两三四五六七八九十\d]+\s?[个家名位处座])|(?:也|还)?(?:是|为)(?:全国|全省|我省)?(?:唯一|首个)?)?[“"『《]*$/u;
const SOUGHT = /(?:打造|争创|创建|申报|申创|培育|争取|力争|支持|鼓励|指导|推荐)[^，。；]*$/u;
const SOUGHT_BEHIND = /^[”"』》]?(?:称号)?(?:创建|申报|评选|培育)/u;

/** Reads honours that things hold already, by their place beside the name: 省级示范镇金洲乡; 清溪、白石2个省级名镇. */
export const heldHonour: RelationRule = {
  rule: ruleId('relation/held-honour'),
  find(scene) {
    return scene.items.flatMap((honour) =>
      honour.named.entity.type === 'Honour' ? [...byTitle(honour, scene), ...byList(honour, scene)] : [],
    );
  },
};

/** 中国传统村落芳坪村. */
function byTitle(honour: NamedItem, { items, text }: Scene): RelationSketch[] {
  const next = items.find(({ start }) => start >= honour.end);
  if (next === undefined || !/^[”"』》]?$/u.test(text.slice(honour.end, next.start))) return [];
  return couldHold(next.named.entity, honour.named.entity) ? [sketchOf(next, honour)] : [];
}

function byList(honour: NamedItem, scene: Scene): RelationSketch[] {
  const { items, text } = scene;
  const clause = clauseOf(scene, honour);
  const list = listBefore(items, text, honour.start).filter(({ start }) => start >= clause.start);
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined) return [];
  const isHeld =
    HOLDS.test(text.slice(last.end, honour.start)) && !SOUGHT_BEHIND.test(text.slice(honour.end));
  if (!isHeld || SOUGHT.test(text.slice(clause.start, first.start))) return [];
  return list
    .filter(({ named }) => couldHold(named.entity, honour.named.entity))
    .map((holder) => sketchOf(holder, honour));
}

function sketchOf(holder: NamedItem, honour: NamedItem): RelationSketch {
  return {
    type: 'AWARDED',
    from: holder.named.entity.id,
    to: honour.named.entity.id,
    year: null,
    start: Math.min(holder.start, honour.start),
    end: Math.max(holder.end, honour.end),
    confidence: 0.7,
  };
}
