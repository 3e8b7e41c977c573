import { ruleId } from '../../../model/mention.js';
import type { Clause } from '../../scope/clauses.js';
import { listFrom, type NamedItem } from '../../scope/items.js';
import { wordsBefore } from '../../scope/reach.js';
import type { Scene } from '../../scope/scene.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule, RelationSketch } from '../relation-rule.js';

const WITH = /(?:与|同|由|携手|联合)[“"『]*$/u;
/** What is done together, up to the project: 合作建成, 成功签约, 投资建设; 合作，实施. */
const DOES =
  /^[”"』》）)\s]*(?:等[^，。；]{0,8})?(?:成功|正式|共同)*(?:(?:合作|联合)，?(?:(?:加快|积极)?(?:实施|建设|建成|推进|启动|打造|开发)了?)|签约(?:了|建设)?|(?:投资|承担|负责|共同)?(?:承建|建设|实施|投资)(?:了|的)?)[“"『]*$/u;

/** Reads with which firm a project is built: 与新源集团合作建成云岭数据平台 → 新源集团. */
export const builtWith: RelationRule = {
  rule: ruleId('relation/built-with'),
  find(scene) {
    if (!scene.items.some(({ named }) => isFirm(named.entity.type))) return [];
    return scene.clauses.flatMap((clause) => readClause(scene, clause));
  },
};

function readClause(scene: Scene, clause: Clause): RelationSketch[] {
  const { items, text } = scene;
  const first = items.find(
    ({ named, start, end }) =>
      start >= clause.start &&
      end <= clause.end &&
      isFirm(named.entity.type) &&
      WITH.test(wordsBefore(text, start, clause.start)),
  );
  if (first === undefined) return [];
  const firms = listFrom(items, text, first.start).filter(({ named }) => isFirm(named.entity.type));
  const last = firms.at(-1) ?? first;
  const project = items.find(({ start }) => start >= last.end);
  if (project === undefined || !DOES.test(text.slice(last.end, project.start))) return [];
  const projects = listFrom(items, text, project.start).filter(
    ({ named }) => named.entity.type === 'Project',
  );
  return firms.flatMap((firm) => projects.map((work) => sketchOf(scene, firm, work)));
}

const isFirm = (type: string): boolean => type === 'Company' || type === 'Organisation';

function sketchOf(scene: Scene, firm: NamedItem, work: NamedItem): RelationSketch {
  const [from, to] = [firm.named.entity.id, work.named.entity.id];
  const { year } = yearOf(scene, work.named);
  return { type: 'UNDERTAKES', from, to, year, start: firm.start, end: work.end, confidence: 0.7 };
}
