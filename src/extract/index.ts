export { extractMentions } from './extract-mentions.js';
