export { runCases, SUITES, type SuiteName } from './run-cases.js';
