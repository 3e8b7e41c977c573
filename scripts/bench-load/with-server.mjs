import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPassword } from '../neo4j/password.mjs';
import { freePort } from '../neo4j/ports.mjs';
import { killServer, startServer } from '../neo4j/server.mjs';

/** @typedef {{ bolt: string, login: { user: string, password: string } }} Server */

/**
 * Does something with a fresh server, which is gone afterwards.
 *
 * @template T
 * @param {(server: Server) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withServer(work) {
  const home = mkdtempSync(join(tmpdir(), 'xianzhi-bench-neo4j-'));
  try {
    const { boltPort } = await startServer({
      home,
      boltPort: await freePort(),
      httpPort: await freePort(),
    });
    const { password } = findPassword({ home });
    return await work({ bolt: `bolt://127.0.0.1:${boltPort}`, login: { user: 'neo4j', password } });
  } finally {
    await killServer(home);
    rmSync(home, { recursive: true, force: true });
  }
}
