import type { YearStatement } from '../../model/fact.js';
import type { EntityId } from '../../model/ids.js';
import { ruleId } from '../../model/mention.js';
import type { EntityType, Status } from '../../model/vocabulary.js';
import { clauseOf } from '../scope/clauses.js';
import type { NamedItem } from '../scope/items.js';
import type { Scene } from '../scope/scene.js';
import { yearOf } from '../scope/year-of.js';
import { isBackground, isHeadedByNoun } from './background.js';
import { governorOf, statusIn } from './status-of.js';
import type { PlacedStatus } from './status-words.js';

/** Divisions that are named as places more often than anything is told of them. */
const WIDE: ReadonlySet<EntityType> = new Set(['Province', 'Prefecture']);
/** Things after which others are named: 云湖数字小镇. */
const LENDS_NAME: ReadonlySet<EntityType> = new Set(['NaturalFeature', 'Village', 'Township']);
const GOVERNED = ruleId('years/governed');
/** The rule of what no word says, so that it was read from the part of the report. */
export const SURROUNDED = ruleId('years/surrounded');

/**
 * What a sentence tells of a thing that it names on its own: 清源水厂建成投用 → its year, completed.
 *
 * @param home The county that the document is about.
 */
export function toldOf(scene: Scene, item: NamedItem, home: EntityId | null): YearStatement | null {
  const { named } = item;
  const { entity } = named;
  if (entity.id === home || WIDE.has(entity.type)) return null;
  if (entity.type === 'County' && scene.scope.part === 'plan') return null;
  const governor = governorOf(scene, named);
  if (isBackground(scene, item, governor !== null)) return null;
  const { year, basis } = yearOf(scene, named);
  const clause = clauseOf(scene, named);
  const offset = scene.reading.sentence.span.start;
  return {
    kind: 'year',
    entity: entity.id,
    year,
    status: statusFor(scene, item, governor),
    rule: governor === null ? SURROUNDED : GOVERNED,
    evidence: { start: offset + clause.start, end: offset + clause.end },
    basis,
    confidence: governor === null ? 0.5 : 0.8,
  };
}

/** Only works are under way where nothing says so; of other things, and of what only lends its name, something is stated. */
function statusFor(scene: Scene, item: NamedItem, governor: PlacedStatus | null): Status {
  const status = statusIn(scene, governor);
  if (item.named.entity.type === 'Project') return status;
  if (governor === null) return status === 'ongoing' ? 'stated' : status;
  return status !== 'planned' && LENDS_NAME.has(item.named.entity.type) && isHeadedByNoun(scene, item)
    ? 'stated'
    : status;
}
