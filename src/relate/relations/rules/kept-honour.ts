import { ruleId } from '../../../model/mention.js';
import { clauseOf } from '../../scope/clauses.js';
import type { RelationRule } from '../relation-rule.js';

const KEEPS = /(?:巩固|迎接|做好|抓好|通过|迎)[^，。；]{0,12}$/u;
const AGAIN = /^[^，。；]{0,12}?(?:复审|复核|复查|复检|创建成果|成果)/u;
const TRIES = /(?:推进|开展|深化|抓好|做好|加快|实施)(?:新一轮)?[“"『《]?$/u;
const TRIAL = /试点(?:城市|市|县|区)?[”"』]?$/u;

/** Reads honours that the county itself holds, and keeps: 巩固国家卫生县城创建成果; 推进全国医改试点. */
export const keptHonour: RelationRule = {
  rule: ruleId('relation/kept-honour'),
  find(scene, { home }) {
    if (home === null) return [];
    return scene.items.flatMap((honour) => {
      const { entity } = honour.named;
      if (entity.type !== 'Honour') return [];
      const clause = clauseOf(scene, honour);
      const before = scene.text.slice(clause.start, honour.start);
      const behind = scene.text.slice(honour.end, clause.end);
      const isKept = KEEPS.test(before) && AGAIN.test(behind);
      if (!isKept && !(TRIES.test(before) && TRIAL.test(entity.name))) return [];
      const { start } = clause;
      const end = clause.end;
      return [
        { type: 'AWARDED' as const, from: home, to: entity.id, year: null, start, end, confidence: 0.6 },
      ];
    });
  },
};
