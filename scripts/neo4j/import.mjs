import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup/tell.mjs';
import { askServer } from './ask.mjs';
import { findRunning, isSetUp, writeHome } from './home.mjs';
import { installServer } from './install.mjs';
import { runAdmin } from './java.mjs';
import { givePassword, startServer, stopServer } from './server.mjs';

/**
 * `folder` holds what `export --format csv` wrote; `overwrite` is whether what the database holds may go.
 *
 * @typedef {import('./server.mjs').StartOptions & { folder: string, overwrite?: boolean }} ImportOptions
 */

/** The Community edition's own. */
const DATABASE = 'neo4j';

/**
 * Imports an export into the empty database of a server of one's own, by neo4j-admin, and gives how many nodes and
 * relationships it then holds. The server is stopped meanwhile, and runs afterwards.
 *
 * Throws a SetupError where the folder is no export, the database is not empty, or the import fails.
 *
 * @param {ImportOptions} options
 */
export async function importGraph({ folder, overwrite = false, ...options }) {
  const { home } = options;
  if (!existsSync(join(folder, 'import.args'))) {
    throw new SetupError(
      `${folder} holds no export; make one with: xianzhi export DIR --format csv`,
      `${folder} 中没有导出的文件；请先运行：xianzhi export DIR --format csv`,
    );
  }
  const jars = installServer();
  if (!isSetUp(home)) {
    writeHome(options);
    givePassword({ jars, home, passwordFile: options.passwordFile });
  } else if (!overwrite) await requireEmpty(options);
  await stopServer(home);

  const report = `--report-file=${join(home, 'logs', 'import.report')}`;
  const args = ['database', 'import', 'full', '--overwrite-destination', report, '@import.args', DATABASE];
  if (runAdmin({ jars, home, args, cwd: folder, quiet: true }) !== 0) {
    throw new SetupError(
      'neo4j-admin could not import; see above.',
      'neo4j-admin 导入失败，详见上面的信息。',
    );
  }

  const running = await startServer(options);
  const statements = readFileSync(join(folder, 'after-import.cypher'), 'utf8').split(';\n').filter(Boolean);
  await askServer({ ...options, ...running }, statements);
  return count({ ...options, ...running });
}

/** @param {import('./server.mjs').StartOptions} options */
async function requireEmpty(options) {
  const running = findRunning(options.home) ?? (await startServer(options));
  const { nodes } = await count({ ...options, ...running });
  if (nodes === 0) return;
  throw new SetupError(
    `The database holds ${nodes} nodes already; with --overwrite they go.`,
    `数据库中已有 ${nodes} 个节点；使用 --overwrite 会将其清除。`,
  );
}

/** @param {import('./ask.mjs').Server} server */
async function count(server) {
  const [counts] = await askServer(server, [
    'MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships',
  ]);
  return { nodes: Number(counts?.['nodes']), relationships: Number(counts?.['relationships']) };
}
