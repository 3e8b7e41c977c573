export { relate } from './relate.js';
