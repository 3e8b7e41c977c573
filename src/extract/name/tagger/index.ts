export { createTagger } from './tagger.js';
