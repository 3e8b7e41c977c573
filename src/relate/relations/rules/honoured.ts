import { ruleId } from '../../../model/mention.js';
import type { EntityType } from '../../../model/vocabulary.js';
import { clauseOf } from '../../scope/clauses.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule } from '../relation-rule.js';

const SOUGHT = /(?:争创|力争|争取|申报|申创|创建|深化)[^，。；]*$/u;
const HOLDERS: ReadonlySet<EntityType> = new Set([
  'County',
  'Township',
  'Village',
  'Company',
  'ScenicSpot',
  'Zone',
  'Facility',
  'Organisation',
  'Person',
]);

/** Reads who got an honour: the thing named before it in its clause, else the county. */
export const honoured: RelationRule = {
  rule: ruleId('relation/honoured'),
  find(scene, { home }) {
    if (scene.scope.part === 'plan') return [];
    return scene.names.flatMap((honour) => {
      if (honour.entity.type !== 'Honour' || honour.within !== null) return [];
      const clause = clauseOf(scene, honour);
      const words = scene.text.slice(clause.start, honour.start);
      if (SOUGHT.test(words)) return [];
      const holders = scene.names.filter(
        ({ entity, start, end, within }) =>
          within === null && start >= clause.start && end <= honour.start && HOLDERS.has(entity.type),
      );
      const ids = holders.length > 0 ? holders.map(({ entity }) => entity.id) : home === null ? [] : [home];
      const { year } = yearOf(scene, honour);
      return ids.map((from) => ({
        type: 'AWARDED' as const,
        from,
        to: honour.entity.id,
        year,
        start: clause.start,
        end: honour.end,
        confidence: 0.6,
      }));
    });
  },
};
