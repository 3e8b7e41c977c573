import { ruleId } from '../../../model/mention.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule } from '../relation-rule.js';

/** Reads who undertakes a project from the project's own name: 华新磁材三期 → 华新磁材. */
export const firmInName: RelationRule = {
  rule: ruleId('relation/firm-in-name'),
  find(scene) {
    return scene.names.flatMap(({ entity, within }) =>
      within !== null && entity.type === 'Company' && within.entity.type === 'Project'
        ? [
            {
              type: 'UNDERTAKES' as const,
              from: entity.id,
              to: within.entity.id,
              year: yearOf(scene, within).year,
              start: within.start,
              end: within.end,
              confidence: 0.8,
            },
          ]
        : [],
    );
  },
};
