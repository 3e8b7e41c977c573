import type { EntityId } from '../../../model/ids.js';
import { ruleId } from '../../../model/mention.js';
import { listFrom, type NamedItem } from '../../scope/items.js';
import type { Scene } from '../../scope/scene.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule, RelationSketch } from '../relation-rule.js';

/** Words of making that a work of the firm's own begins with, so that no other firm's name stands there. */
const BARE =
  /^(?:[一二三四五六七八九]期|年产|\d|自动化|智能化|绿色|高端|特种|新型|技改|生产线|数字化|高品质)/u;

/** Reads whose the later projects of a list are that a firm heads: 新源集团1号线技改、自动化生产线 → both. */
export const firmHeadsList: RelationRule = {
  rule: ruleId('relation/firm-heads-list'),
  find(scene) {
    return scene.items.flatMap((item) => {
      const firm = firmOf(scene, item);
      return firm === null
        ? []
        : followers(scene, item).map((project) => sketchOf(scene, firm, item, project));
    });
  },
};

/** The firm that the project's name begins with. */
function firmOf({ names }: Scene, { named }: NamedItem): EntityId | null {
  if (named.entity.type !== 'Project') return null;
  const firm = names.find(
    ({ entity, within, start, end }) =>
      entity.type === 'Company' && within === named && start === named.start && end < named.end,
  );
  return firm?.entity.id ?? null;
}

/** The projects right behind it in the list, as long as they name nobody else. */
function followers({ items, text, names }: Scene, item: NamedItem): readonly NamedItem[] {
  const rest = listFrom(items, text, item.start).slice(1);
  const isOwn = ({ named }: NamedItem): boolean =>
    named.entity.type === 'Project' &&
    BARE.test(text.slice(named.start, named.end)) &&
    !names.some(({ within }) => within === named);
  const stop = rest.findIndex((one) => !isOwn(one));
  return stop < 0 ? rest : rest.slice(0, stop);
}

function sketchOf(scene: Scene, from: EntityId, first: NamedItem, project: NamedItem): RelationSketch {
  const { year } = yearOf(scene, project.named);
  const { start } = first;
  const { end } = project;
  return { type: 'UNDERTAKES', from, to: project.named.entity.id, year, start, end, confidence: 0.6 };
}
