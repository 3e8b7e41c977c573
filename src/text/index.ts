export { makeReadable } from './make-readable.js';
