export { evaluateFolder } from './evaluate-folder.js';
export { openFoldReaders } from './fold-readers.js';
export { reportEvaluation } from './report.js';
