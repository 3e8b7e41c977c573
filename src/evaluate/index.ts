export { evaluateFolder } from './evaluate-folder.js';
export { reportEvaluation } from './report.js';
