export type { Gazetteer, GazetteerHome } from './gazetteer.js';
export { keepMatches } from './keep-matches.js';
export { openGazetteer } from './open-gazetteer.js';
export { openWordCosts } from './word-costs.js';
