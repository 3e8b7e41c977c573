import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installServer } from '../neo4j/install.mjs';
import { runAdmin } from '../neo4j/java.mjs';

/**
 * Exports the graph and has neo4j-admin import it; gives the seconds of the import.
 *
 * @param {string} folder
 * @param {import('./graph.mjs').LargeGraph} graph
 */
export async function bulkImport(folder, { built }) {
  const main = ['dist/main.js', 'export', built, '--format', 'csv', '--quiet'];
  if (spawnSync(process.execPath, main, { stdio: ['ignore', 'ignore', 2] }).status !== 0) {
    throw new Error('The export failed');
  }
  const home = join(folder, 'home');
  mkdirSync(home);
  const args = ['database', 'import', 'full', '@import.args', 'neo4j'];
  const started = performance.now();
  const status = runAdmin({ jars: installServer(), home, args, cwd: join(built, 'import'), quiet: true });
  if (status !== 0) throw new Error('The import failed');
  return (performance.now() - started) / 1000;
}
