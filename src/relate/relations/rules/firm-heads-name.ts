import { ruleId } from '../../../model/mention.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule } from '../relation-rule.js';

/** Reads whose a project is from the firm's short form at its head: 新源二期 → 新源集团; not from a road's: 新源路改造. */
export const firmHeadsName: RelationRule = {
  rule: ruleId('relation/firm-heads-name'),
  find(scene, { firms }) {
    return scene.items.flatMap(({ named, end }) => {
      if (named.entity.type !== 'Project') return [];
      const { start } = named;
      const name = scene.text.slice(start, end);
      const isTaken = scene.names.some(
        (one) => one.within === named && (one.entity.type === 'Company' || one.start === start),
      );
      const found = isTaken ? undefined : firms.find(({ core }) => name.startsWith(core));
      if (found === undefined) return [];
      const { year } = yearOf(scene, named);
      const [from, to] = [found.firm, named.entity.id];
      return [{ type: 'UNDERTAKES' as const, from, to, year, start, end, confidence: 0.7 }];
    });
  },
};
