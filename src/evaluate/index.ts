export { type EvaluateOptions, evaluateFolder } from './evaluate-folder.js';
export { reportEvaluation } from './report.js';
export { type Evaluation, evaluateDocuments, type ScoredDocument } from './score.js';
