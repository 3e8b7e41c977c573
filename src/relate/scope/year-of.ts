import { ruleId, type TimeMention } from '../../model/mention.js';
import type { Basis } from '../../model/vocabulary.js';
import { type Clause, clauseOf } from './clauses.js';
import type { Named } from './named.js';
import type { Scene } from './scene.js';
import type { Scope } from './scope.js';

/** The rule that reads 去年 and 明年. */
const RELATIVE = ruleId('time/relative-years');

/** A year, and whether the text says it there. */
export interface ToldYear {
  readonly year: number | null;
  readonly basis: Basis;
}

/** The year of what is said of a name: the one that its clause tells, else the one that the sentence stands in. */
export function yearOf(scene: Scene, named: Pick<Named, 'start' | 'end'>): ToldYear {
  const clause = clauseOf(scene, named);
  const time = timeOf(scene, clause, named);
  return time === undefined
    ? { year: scene.scope.year, basis: 'implied' }
    : { year: time.years.first, basis: time.basis };
}

/** The last time before the name in its clause, or else the first behind it; only single years count. */
function timeOf(
  { reading, names, scope }: Scene,
  clause: Clause,
  named: Pick<Named, 'start' | 'end'>,
): TimeMention | undefined {
  const offset = reading.sentence.span.start;
  const times = reading.times.filter((time) => {
    const { span, role, years } = time;
    const start = span.start - offset;
    const end = span.end - offset;
    const isInName = names.some((one) => one.start <= start && end <= one.end);
    const isHere = clause.start <= start && end <= clause.end;
    const isOneYear = years.first === years.last && (role === 'at' || role === 'until');
    return isHere && isOneYear && tellsYear(time, scope) && !isInName;
  });
  return times.findLast(({ span }) => span.end - offset <= named.start) ?? times[0];
}

/** Whether the words tell the year themselves; 年内 and 6月底 leave it to the part of the report, as 今年 does in a review. */
function tellsYear({ rule, basis, years }: TimeMention, { part, year }: Scope): boolean {
  if (basis === 'stated') return true;
  return rule === RELATIVE && (part !== 'review' || years.first < (year ?? 0));
}
