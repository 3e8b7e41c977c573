import type { Entity } from '../../model/entity.js';
import type { RelationStatement } from '../../model/fact.js';
import type { RuleId } from '../../model/ids.js';
import type { RelateContext } from '../context.js';
import { homeOf } from '../scope/home.js';
import type { Scene } from '../scope/scene.js';
import { DEFAULT_RULES } from './default-rules.js';
import { firmCoresOf } from './firms.js';
import type { RelationContext, RelationSketch } from './relation-rule.js';

/** The relations between the things of a document, each pair of things once for a type and a year. */
export function relateRelations(
  scenes: readonly Scene[],
  entities: readonly Entity[],
  { document }: RelateContext,
): RelationStatement[] {
  const context: RelationContext = {
    document,
    home: homeOf(entities, document),
    firms: firmCoresOf(entities),
  };
  const statements = new Map<string, RelationStatement>();
  for (const scene of scenes) {
    if (scene.names.length === 0) continue;
    for (const { rule, find } of DEFAULT_RULES) {
      for (const sketch of find(scene, context)) keep(toStatement(sketch, rule, scene), statements);
    }
  }
  return [...statements.values()];
}

function keep(statement: RelationStatement, statements: Map<string, RelationStatement>): void {
  const { type, from, to, year } = statement;
  const key = `${type} ${from} ${to} ${year}`;
  if (from !== to && !statements.has(key)) statements.set(key, statement);
}

function toStatement(sketch: RelationSketch, rule: RuleId, { reading }: Scene): RelationStatement {
  const { type, from, to, year, start, end, confidence } = sketch;
  const offset = reading.sentence.span.start;
  return {
    kind: 'relation',
    type,
    from,
    to,
    year,
    rule,
    evidence: { start: offset + start, end: offset + end },
    basis: 'stated',
    confidence,
  };
}
