import { ruleId } from '../../../model/mention.js';
import { PLACE_TYPES } from '../../../model/schema.js';
import type { EntityType } from '../../../model/vocabulary.js';
import { clauseOf } from '../../scope/clauses.js';
import { listBefore } from '../../scope/items.js';
import type { RelationRule } from '../relation-rule.js';

const PLACES: ReadonlySet<EntityType> = new Set(PLACE_TYPES);
/** What the things do between their list and the place: 等4家企业入驻. */
const SETTLED =
  /^[”"』》）)\s]*(?:等)?(?:[一二两三四五六七八九十\d]+\s?[个家]?[^，。；、]{0,6})?(?:已|成功|正式|相继|先后|集中|全部)*(?:入驻|落户|落地|进驻|签约(?:入驻|落户)?|位于|坐落于|坐落在|落子)(?:于|在|到)?[“"『]?$/u;

/** Reads where things have settled: 甲、乙等4家企业入驻产业园. */
export const settled: RelationRule = {
  rule: ruleId('relation/settled'),
  find(scene) {
    const { items, text } = scene;
    return items.flatMap((place) => {
      if (!PLACES.has(place.named.entity.type)) return [];
      const clause = clauseOf(scene, place);
      const list = listBefore(items, text, place.start).filter(
        ({ start, end }) => start >= clause.start && end <= place.start,
      );
      const last = list.at(-1);
      if (last === undefined || !SETTLED.test(text.slice(last.end, place.start))) return [];
      return list
        .filter(({ named }) => !PLACES.has(named.entity.type) || named.entity.type === 'Zone')
        .map(({ named, start }) => ({
          type: 'LOCATED_IN' as const,
          from: named.entity.id,
          to: place.named.entity.id,
          year: null,
          start,
          end: place.end,
          confidence: 0.8,
        }));
    });
  },
};
