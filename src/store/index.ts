export { dumpTables } from './dump-tables.js';
export { buildEmbedded } from './embedded/build-embedded.js';
export { openStore } from './open-store.js';
export type { Answer, Parameters, Row, RunOptions, Store, StoreKind, Value } from './store.js';
