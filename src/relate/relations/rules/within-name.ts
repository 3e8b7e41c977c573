import { ruleId } from '../../../model/mention.js';
import { PLACE_TYPES } from '../../../model/schema.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { Named } from '../../scope/named.js';
import type { Scene } from '../../scope/scene.js';
import type { RelationRule } from '../relation-rule.js';

const PLACES: ReadonlySet<EntityType> = new Set(PLACE_TYPES);
const LYING: ReadonlySet<EntityType> = new Set(['Project', 'Facility', 'Zone', 'ScenicSpot', 'Village']);
/** The ends of a route, what is bridged, and what stands in brackets, are no places of the thing. */
const PASSED = /(?:[至到向跨赴]|[-—–~]+|[（(][^）)]*)$/u;
const PASSING = /^(?:[至到]|[-—–~]+)/u;
/** The work that makes the thing itself: 卫生院搬迁 lies nowhere yet. */
const MAKING = /^(?:(?:整体|异地|新址)?(?:搬迁|建设|拆除)(?:项目|工程)?|项目|工程|遗址)$/u;

/** Reads where a thing lies from its own name: 云岭景区停车场项目 → 云岭景区. */
export const withinName: RelationRule = {
  rule: ruleId('relation/within-name'),
  find(scene) {
    return scene.names.flatMap((inner) => {
      const outer = inner.within;
      if (outer === null || !isPlaceOf(inner, outer, scene)) return [];
      const { start, end } = outer;
      const [from, to] = [outer.entity.id, inner.entity.id];
      return [{ type: 'LOCATED_IN' as const, from, to, year: null, start, end, confidence: 0.8 }];
    });
  },
};

function isPlaceOf(inner: Named, outer: Named, { text, names }: Scene): boolean {
  if (!PLACES.has(inner.entity.type) || !LYING.has(outer.entity.type)) return false;
  const before = text.slice(outer.start, inner.start);
  const behind = text.slice(inner.end, outer.end);
  if (PASSED.test(before) || PASSING.test(behind) || MAKING.test(behind)) return false;
  return !names.some((one) => one.within === outer && (encloses(one, inner) || continues(one, inner)));
}

const encloses = (one: Named, inner: Named): boolean =>
  one !== inner && one.start <= inner.start && inner.end <= one.end;

/** A place right behind another is the nearer one: of 石坡镇南坞村道路 it is the village. */
const continues = (one: Named, inner: Named): boolean =>
  inner.entity.type === 'Township' && one.start === inner.end && PLACES.has(one.entity.type);
