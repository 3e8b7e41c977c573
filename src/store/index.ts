export { dumpTables } from './dump-tables.js';
export { buildEmbedded } from './embedded/build-embedded.js';
export { openStore } from './open-store.js';
export type { Answer, Row, RunOptions, Store, Value } from './store.js';
