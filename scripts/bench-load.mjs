// How fast a large graph gets into a real Neo4j: `load` and a bare loop of the driver over the same statements, each into
// a fresh server, and neo4j-admin.   npm run bench:load [-- --nodes 200000 --relationships 600000]
// Prints the ratio of the first two; nothing is told by seconds alone, but for the import, which should stay under 60.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareLoop } from './bench-load/bare-loop.mjs';
import { bulkImport } from './bench-load/bulk-import.mjs';
import { makeGraph } from './bench-load/graph.mjs';
import { withServer } from './bench-load/with-server.mjs';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '200000' },
    relationships: { type: 'string', default: '600000' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'xianzhi-bench-'));
try {
  const wanted = { nodes: Number(values.nodes), relationships: Number(values.relationships) };
  const graph = await makeGraph(folder, wanted);
  const rows = graph.nodes + graph.relationships;
  console.log(`${graph.nodes} nodes, ${graph.relationships} relationships`);

  /** @param {string} name @param {number} seconds */
  const tell = (name, seconds) => {
    const rate = Math.round(rows / seconds).toLocaleString('en');
    console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(7)} s  ${rate.padStart(8)} rows/s`);
    return seconds;
  };
  const { loadGraph } = await import('../dist/store/index.js');
  const { silentLogger } = await import('../dist/support/logger.js');
  const bare = tell('bare loop', await withServer((server) => bareLoop(server, graph)));
  const load = tell(
    'load',
    await withServer(async ({ bolt, login }) => {
      const started = performance.now();
      await loadGraph(bolt, { file: graph.file, lines: graph.lines() }, { login }, silentLogger);
      return (performance.now() - started) / 1000;
    }),
  );
  tell('neo4j-admin', await bulkImport(folder, graph));
  console.log(`load / bare loop: ${(bare / load).toFixed(2)} (to reach: 0.8)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
