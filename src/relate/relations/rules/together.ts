import { ruleId } from '../../../model/mention.js';
import type { EntityType } from '../../../model/vocabulary.js';
import { clauseOf } from '../../scope/clauses.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule } from '../relation-rule.js';

const WITH = /(?:与|同|和|携手|联合|牵手)$/u;
const TOGETHER = /^[^，。；]*?(?:合作|签约|签订|签署|结对|共建|结为|战略|协议|对接|联合)/u;
const PARTNERS: ReadonlySet<EntityType> = new Set([
  'County',
  'Prefecture',
  'Province',
  'Company',
  'Organisation',
  'Facility',
  'Zone',
]);

/** Reads with whom the county works: 与同济大学签订战略合作协议. */
export const together: RelationRule = {
  rule: ruleId('relation/together'),
  find(scene, { home }) {
    if (home === null) return [];
    return scene.names.flatMap((partner) => {
      const { entity, start, end, within } = partner;
      if (within !== null || !PARTNERS.has(entity.type) || entity.id === home) return [];
      const clause = clauseOf(scene, partner);
      const isWith = WITH.test(scene.text.slice(clause.start, start));
      if (!isWith || !TOGETHER.test(scene.text.slice(end, clause.end))) return [];
      return [
        {
          type: 'COOPERATES_WITH' as const,
          from: home,
          to: entity.id,
          year: yearOf(scene, partner).year,
          start: clause.start,
          end: clause.end,
          confidence: 0.6,
        },
      ];
    });
  },
};
