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
    const helps = [...text.matchAll(HELP)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    return helps.flatMap(({ start: index, end }, i) => {
      const clause = clauseOf(scene, { start: index, end });
      const isHere = (item: NamedItem): boolean =>
        item.start >= clause.start && item.end <= clause.end && HELPERS.has(item.named.entity.type);
      // Between two verbs stand the helped of the first and, last of all, the helper of the second.
      const isPaired =
        (helps[i - 1]?.end ?? 0) > clause.start || (helps[i + 1]?.start ?? clause.end) < clause.end;
      const before = listBefore(items, text, index).filter(isHere);
      const behind = listFrom(items, text, end).filter(isHere);
      const helpers = isPaired ? before.slice(-1) : before;
      const helpees = isPaired ? behind.slice(0, 1) : behind;
      const gapBefore = text.slice(helpers.at(-1)?.end ?? 0, index);
      const gapBehind = text.slice(end, helpees[0]?.start);
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
