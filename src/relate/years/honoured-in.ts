import type { RelationStatement, YearStatement } from '../../model/fact.js';
import { ruleId } from '../../model/mention.js';

const rule = ruleId('years/honoured-in');

/** The year in which a thing got an honour tells something of the thing itself, the county too. */
export function honouredIn({
  type,
  from,
  year,
  evidence,
  basis,
  confidence,
}: RelationStatement): YearStatement[] {
  if (type !== 'AWARDED' || year === null) return [];
  return [{ kind: 'year', entity: from, year, status: 'stated', rule, evidence, basis, confidence }];
}
