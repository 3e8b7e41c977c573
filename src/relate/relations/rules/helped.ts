import { ruleId } from '../../../model/mention.js';
import type { EntityType } from '../../../model/vocabulary.js';
import { clauseOf } from '../../scope/clauses.js';
import { listBefore, listFrom, type NamedItem } from '../../scope/items.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule } from '../relation-rule.js';

const HELP = /(?:托管|对口帮扶|对口支援|结对帮扶|定点帮扶|帮扶|支援)/gu;
const BEFORE =
  /^[”"』》）)\s]*(?:等)?(?:\d+所[^，。；]{0,4})?(?:全面|深度|组团式|连续[一二三四五六七八九十\d]+年|对口|定点|结对|整体)*$/u;
const BEHIND = /^(?:我[县市区])?[“"『]*$/u;
const HELPERS: ReadonlySet<EntityType> = new Set([
  'Company',
  'Organisation',
  'Facility',
  'County',
  'Prefecture',
  'Province',
]);

/** Reads who helps whom: 甲医院全面托管乙医院. */
export const helped: RelationRule = {
  rule: ruleId('relation/helped'),
  find(scene) {
    const { items, text } = scene;
    if (items.length < 2) return [];
    return [...text.matchAll(HELP)].flatMap(({ 0: word, index }) => {
      const clause = clauseOf(scene, { start: index, end: index + word.length });
      const isHere = ({ start, end, named }: NamedItem): boolean =>
        start >= clause.start && end <= clause.end && HELPERS.has(named.entity.type);
      const helpers = listBefore(items, text, index).filter(isHere);
      const helpees = listFrom(items, text, index + word.length).filter(isHere);
      const gapBefore = text.slice(helpers.at(-1)?.end ?? 0, index);
      const gapBehind = text.slice(index + word.length, helpees[0]?.start);
      if (helpees[0] === undefined || !BEFORE.test(gapBefore) || !BEHIND.test(gapBehind)) return [];
      const { year } = yearOf(scene, helpees[0]);
      return helpers.flatMap((from) =>
        helpees.map((to) => ({
          type: 'COOPERATES_WITH' as const,
          from: from.named.entity.id,
          to: to.named.entity.id,
          year,
          start: from.start,
          end: to.end,
          confidence: 0.8,
        })),
      );
    });
  },
};
