export type { RelateContext } from './context.js';
export { relate } from './relate.js';
