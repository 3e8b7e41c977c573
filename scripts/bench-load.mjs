// How fast a large graph gets into a real Neo4j: `load` and a bare loop of the driver over the same statements, each into
// a fresh server, and neo4j-admin.   npm run bench:load [-- --nodes 200000 --relationships 600000 --rounds 1]
// (--base DIR takes what was built before, rather than reading ../shared/scale.)
// Prints the ratio of the first two, which take turns (bare loop, load, load, bare loop), so that a machine that grows
// quieter or busier favours neither; nothing is told by seconds alone, but for the import, which should stay under 60.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareLoop } from './bench-load/bare-loop.mjs';
import { bulkImport } from './bench-load/bulk-import.mjs';
import { buildBase, makeGraph } from './bench-load/graph.mjs';
import { withServer } from './bench-load/with-server.mjs';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '200000' },
    relationships: { type: 'string', default: '600000' },
    rounds: { type: 'string', default: '1' },
    base: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'xianzhi-bench-'));
try {
  const wanted = { nodes: Number(values.nodes), relationships: Number(values.relationships) };
  const graph = makeGraph(folder, values.base ?? buildBase(folder), wanted);
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
  /** @type {Record<'bare' | 'load', () => Promise<number>>} */
  const ways = {
    bare: async () => tell('bare loop', await withServer((server) => bareLoop(server, graph))),
    load: async () =>
      tell(
        'load',
        await withServer(async ({ bolt, login }) => {
          const started = performance.now();
          await loadGraph(bolt, { file: graph.file, lines: graph.lines() }, { login }, silentLogger);
          return (performance.now() - started) / 1000;
        }),
      ),
  };
  const spent = { bare: 0, load: 0 };
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const way of /** @type {const} */ (['bare', 'load', 'load', 'bare']))
      spent[way] += await ways[way]();
  }
  tell('neo4j-admin', await bulkImport(folder, graph));
  console.log(`load / bare loop: ${(spent.bare / spent.load).toFixed(2)} (to reach: 0.8)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
