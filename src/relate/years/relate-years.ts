import type { YearStatement } from '../../model/fact.js';
import { ruleId } from '../../model/mention.js';
import type { EntityType } from '../../model/vocabulary.js';
import { clauseOf } from '../scope/clauses.js';
import type { Named, Scene } from '../scope/scene.js';
import { yearOf } from '../scope/year-of.js';
import { governorOf, statusIn } from './status-of.js';

/** Divisions above the township are named as places more often than anything is told of them. */
const PLACES: ReadonlySet<EntityType> = new Set(['Province', 'Prefecture', 'County']);
const governed = ruleId('years/governed');
const surrounded = ruleId('years/surrounded');

/** The years of the things of a document, each with what became of the thing; every pair of both once. */
export function relateYears(scenes: readonly Scene[]): YearStatement[] {
  const statements = new Map<string, YearStatement>();
  for (const scene of scenes) {
    for (const named of scene.names) {
      const statement = statementOf(scene, named);
      if (statement === null) continue;
      const key = `${statement.entity} ${statement.year} ${statement.status}`;
      if (!statements.has(key)) statements.set(key, statement);
    }
  }
  return [...statements.values()];
}

function statementOf(scene: Scene, named: Named): YearStatement | null {
  const { entity } = named;
  if (named.within !== null || PLACES.has(entity.type)) return null;
  const governor = governorOf(scene, named);
  const { year, basis } = yearOf(scene, named);
  const status = statusIn(scene, governor);
  const clause = clauseOf(scene, named);
  const offset = scene.reading.sentence.span.start;
  return {
    kind: 'year',
    entity: entity.id,
    year,
    status: governor === null && entity.type !== 'Project' && status === 'ongoing' ? 'stated' : status,
    rule: governor === null ? surrounded : governed,
    evidence: { start: offset + clause.start, end: offset + clause.end },
    basis,
    confidence: governor === null ? 0.5 : 0.8,
  };
}
