export { dumpTables } from './dump-tables.js';
export { buildEmbedded } from './embedded/build-embedded.js';
export { fillEmbedded } from './embedded/fill-embedded.js';
export { MOST_ROWS } from './neo4j/batches.js';
export { type LoadSummary, loadGraph } from './neo4j/load-graph.js';
export type { Login } from './neo4j/login.js';
export { openStore } from './open-store.js';
export type { Answer, Row, Store, Value } from './store.js';
