export { admitReading } from './admit-reading.js';
export {
  type CheckResult,
  checkGraph,
  FINDING_KINDS,
  type Finding,
  type FindingKind,
  type FindingPlace,
} from './check-graph.js';
export { type ExplainedFact, type Explanation, explainThing } from './explain-thing.js';
export { findQuery, loadQueries } from './load-queries.js';
export type { Query, QueryParameter } from './query.js';
export { DEFAULT_RUN_OPTIONS, runQuery } from './run-query.js';
