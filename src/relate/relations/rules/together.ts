import type { EntityId } from '../../../model/ids.js';
import { ruleId } from '../../../model/mention.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { Clause } from '../../scope/clauses.js';
import { listBefore, listFrom, type NamedItem } from '../../scope/items.js';
import type { Scene } from '../../scope/scene.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule, RelationSketch } from '../relation-rule.js';

const WITH = /(?:与|同|和|携手|联合|牵手|联手)(?:台湾|北京|国家)?[“"『]*$/u;
const TOGETHER =
  /^[^，。；]*?(?:合作|签约|签订|签署|结对|共建|结为|战略|协议|联合|帮扶|重组|医联体|携手|协作|共同|联手|友好城市|姊妹)/u;
const BEFORE_WITH =
  /^[”"』》）)\s]*(?:等[^，。；]{0,10})?(?:分别|已|积极|全面|成功|双双|正式)*(?:与|同|和|携手|联合|牵手|联手)[“"『]*$/u;
const PARTNERS: ReadonlySet<EntityType> = new Set([
  'Province',
  'County',
  'Prefecture',
  'Company',
  'Organisation',
  'Facility',
  'Zone',
  'Village',
]);

/** Reads who works with whom: 与同济大学签订战略合作协议 (the county); 永红铸机与华电共建研究生工作站. */
export const together: RelationRule = {
  rule: ruleId('relation/together'),
  find(scene, { home }) {
    return scene.clauses.flatMap((clause) => readClause(scene, clause, home));
  },
};

function readClause(scene: Scene, clause: Clause, home: EntityId | null): RelationSketch[] {
  const { items, text } = scene;
  const first = items.find(
    (item) =>
      item.start >= clause.start &&
      item.end <= clause.end &&
      isPartner(item) &&
      WITH.test(text.slice(clause.start, item.start)),
  );
  if (first === undefined) return [];
  const partners = listFrom(items, text, first.start).filter(
    (item) => isPartner(item) && item.end <= clause.end,
  );
  const last = partners.at(-1) ?? first;
  if (!TOGETHER.test(text.slice(last.end, clause.end))) return [];
  const sides = sidesBefore(scene, clause, first);
  const ids = sides.length > 0 ? sides.map(({ named }) => named.entity.id) : home === null ? [] : [home];
  const { year } = yearOf(scene, first);
  return ids.flatMap((from) =>
    partners
      .filter(({ named }) => named.entity.id !== from)
      .map(({ named }) => ({
        type: 'COOPERATES_WITH' as const,
        from,
        to: named.entity.id,
        year,
        start: clause.start,
        end: clause.end,
        confidence: 0.7,
      })),
  );
}

const isPartner = ({ named }: NamedItem): boolean => PARTNERS.has(named.entity.type);

/** The things right before 与; else the one firm or house that the clause before tells of. */
function sidesBefore(scene: Scene, clause: Clause, partner: NamedItem): readonly NamedItem[] {
  const { items, text, clauses } = scene;
  const list = listBefore(items, text, partner.start - 1).filter(
    (item) => item.start >= clause.start && item.end < partner.start,
  );
  const last = list.at(-1);
  if (last !== undefined && BEFORE_WITH.test(text.slice(last.end, partner.start)))
    return list.filter(isPartner);
  if (!/^(?:并)?(?:与|同)$/u.test(text.slice(clause.start, partner.start))) return [];
  const topic = clauses
    .filter(({ end }) => end <= clause.start)
    .map(({ start }) => items.find((item) => item.start === start))
    .findLast((item) => item !== undefined);
  const isActor =
    topic !== undefined && /^(?:Company|Facility|Organisation|Zone)$/u.test(topic.named.entity.type);
  return isActor ? [topic] : [];
}
