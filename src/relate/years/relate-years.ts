import type { Entity } from '../../model/entity.js';
import type { RelationStatement, YearStatement } from '../../model/fact.js';
import type { RelateContext } from '../context.js';
import { homeOf } from '../scope/home.js';
import type { Scene } from '../scope/scene.js';
import { honouredIn } from './honoured-in.js';
import { inOffice } from './in-office.js';
import { SURROUNDED, toldOf } from './told-of.js';

/**
 * The years of the things of a document, each with what became of the thing; every pair of both once, where it is first
 * said.
 */
export function relateYears(
  scenes: readonly Scene[],
  entities: readonly Entity[],
  relations: readonly RelationStatement[],
  context: RelateContext,
): YearStatement[] {
  const home = homeOf(entities, context.document);
  const statements = new Map<string, YearStatement>();
  const keep = (statement: YearStatement): void => {
    const key = `${statement.entity} ${statement.year} ${statement.status}`;
    if (!statements.has(key)) statements.set(key, statement);
  };
  for (const scene of scenes) {
    if (scene.names.length === 0) continue;
    for (const item of scene.items) {
      const statement = toldOf(scene, item, home);
      if (statement !== null) keep(statement);
    }
    inOffice(scene, context).forEach(keep);
  }
  relations.flatMap(honouredIn).forEach(keep);
  return withoutGuesses([...statements.values()]);
}

/** What was read from surroundings alone gives way to what a word says of the same thing in the same year. */
function withoutGuesses(statements: readonly YearStatement[]): YearStatement[] {
  const keyOf = ({ entity, year }: YearStatement): string => `${entity} ${year}`;
  const said = new Set(statements.filter(({ rule }) => rule !== SURROUNDED).map(keyOf));
  return statements.filter((statement) => statement.rule !== SURROUNDED || !said.has(keyOf(statement)));
}
