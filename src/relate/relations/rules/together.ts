import type { EntityId } from '../../../model/ids.js';
import { ruleId } from '../../../model/mention.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { Clause } from '../../scope/clauses.js';
import { listBefore, listFrom, type NamedItem } from '../../scope/items.js';
import { wordsBefore } from '../../scope/reach.js';
import type { Scene } from '../../scope/scene.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule, RelationSketch } from '../relation-rule.js';

const WITH = /(?:与|同|和|携手|联合|牵手|联手)[“"『]*$/u;
const TOGETHER =
  /^[^，。；]*?(?:合作|签约|签订|签署|结对|共建|结为|战略|协议|联合|帮扶|重组|医联体|携手|协作|共同|联手|友好城市|姊妹)/u;
const BEFORE_WITH =
  /^[”"』》）)\s]*(?:等[^，。；]{0,10})?(?:分别|已|积极|全面|成功|双双|正式|深化|加强|持续|推进)*(?:与|同|和|携手|联合|牵手|联手)[“"『]*$/u;
/** So many unnamed houses or firms, or others than the county, work with somebody. */
const UNNAMED = /(?:\d+\s?[家个所]|集体|两级|企业|医院|学校|院校|部门|单位)[^，。；]*(?:与|同)[“"『]*$/u;
const ACTORS: ReadonlySet<EntityType> = new Set(['Company', 'Facility', 'Organisation', 'Zone']);
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
    if (!scene.items.some(isPartner)) return [];
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
      isWith(scene, clause.start, item.start),
  );
  if (first === undefined) return [];
  const partners = listFrom(items, text, first.start).filter(
    (item) => isPartner(item) && item.end <= clause.end,
  );
  const last = partners.at(-1) ?? first;
  if (!TOGETHER.test(text.slice(last.end, clause.end))) return [];
  const ids = sidesBefore(scene, clause, first, home);
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

/** Whether a word for with stands right before `end`; 和 joins only what is named on both sides, and no part of a word does. */
function isWith({ text, items, reading }: Scene, start: number, end: number): boolean {
  const words = wordsBefore(text, end, start);
  const found = WITH.exec(words);
  if (found === null) return false;
  const at = end - words.length + found.index;
  const offset = reading.sentence.span.start;
  const isWord = reading.sentence.tokens.some(({ span }) => span.start - offset === at);
  return (
    isWord && (!found[0].startsWith('和') || items.some((item) => item.end === at && item.start >= start))
  );
}

/** The things right before 与; else the one firm or house that the clause before tells of; else the county. */
function sidesBefore(
  scene: Scene,
  clause: Clause,
  partner: NamedItem,
  home: EntityId | null,
): readonly EntityId[] {
  const { items, text } = scene;
  const list = listBefore(items, text, partner.start - 1).filter(
    (item) => item.start >= clause.start && item.end < partner.start,
  );
  const last = list.at(-1);
  if (last !== undefined && BEFORE_WITH.test(text.slice(last.end, partner.start)))
    return list.filter(isPartner).map(({ named }) => named.entity.id);
  const words = text.slice(clause.start, partner.start);
  const topic = /^(?:并)?(?:与|同)$/u.test(words) ? topicBefore(scene, clause) : undefined;
  if (topic !== undefined) return [topic.named.entity.id];
  return home === null || UNNAMED.test(words) ? [] : [home];
}

/** The firm or house that an earlier clause of the sentence begins with. */
function topicBefore({ items, clauses }: Scene, clause: Clause): NamedItem | undefined {
  return clauses
    .filter(({ end }) => end <= clause.start)
    .map(({ start }) => items.find((item) => item.start === start))
    .findLast((item) => item !== undefined && ACTORS.has(item.named.entity.type));
}
