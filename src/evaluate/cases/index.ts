export {
  type CaseMiss,
  type CaseRun,
  type CaseScores,
  runCases,
  SUITES,
  type SuiteName,
} from './run-cases.js';
