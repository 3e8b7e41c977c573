import neo4j from 'neo4j-driver';
import { readGraphParts } from '../../dist/graph/graph-json-parts.js';
import { NEO4J_SCHEMA } from '../../dist/model/neo4j-schema.js';
import { toBatches } from '../../dist/store/neo4j/batches.js';
import { changesOf, emptyComparison } from '../../dist/store/neo4j/changes.js';

/** @typedef {import('./with-server.mjs').Server} Server */
/** @typedef {import('./graph.mjs').LargeGraph} LargeGraph */

/**
 * Sends the statements of `load` by the driver alone, all made beforehand, a transaction a batch; gives the seconds.
 *
 * @param {Server} server
 * @param {LargeGraph} graph
 */
export async function bareLoop({ bolt, login }, graph) {
  const batches = [];
  for await (const batch of toBatches(statementsOf(graph))) batches.push(batch);
  const driver = neo4j.driver(bolt, neo4j.auth.basic(login.user, login.password));
  try {
    for (const statement of NEO4J_SCHEMA) await driver.executeQuery(statement);
    await driver.executeQuery('CALL db.awaitIndexes(300)');
    const session = driver.session();
    const started = performance.now();
    for (const { statements } of batches) {
      await session.executeWrite(async (transaction) => {
        for (const [cypher, rows] of statements) await transaction.run(cypher, { rows });
      });
    }
    const seconds = (performance.now() - started) / 1000;
    await session.close();
    return seconds;
  } finally {
    await driver.close();
  }
}

/** @param {LargeGraph} graph */
function statementsOf({ file, lines }) {
  const nothing = { nodes: new Map(), edges: new Map(), surplus: [] };
  return changesOf(readGraphParts(lines(), file), nothing, emptyComparison(), { isRefresh: false });
}
