import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArchive } from '../../scripts/neo4j/archive.mjs';
import { missingForServer } from '../../scripts/neo4j/install.mjs';
import { SHORT_LIVED } from '../../scripts/neo4j/java.mjs';
import { freePort } from '../../scripts/neo4j/ports.mjs';
import { killServer, startServer } from '../../scripts/neo4j/server.mjs';

/** Starts the one server that the tests share, since a start takes ten seconds; neo4j-server.ts finds it. */
export default async function setup() {
  const missing = missingForServer();
  if (missing !== null) {
    process.stderr.write(`Neo4j is not tested: ${missing}\n`);
    return;
  }
  await makeArchive();
  const home = mkdtempSync(join(tmpdir(), 'xianzhi-neo4j-'));
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, `${randomBytes(12).toString('hex')}\n`, { mode: 0o600 });
  const where = { home, boltPort: await freePort(), httpPort: await freePort() };
  try {
    await startServer({ ...where, passwordFile, heap: '768m', java: SHORT_LIVED });
  } catch (error) {
    // Jest doesn't tear down what wasn't set up.
    await killServer(home);
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  // biome-ignore lint/style/noProcessEnv: the one way in which Jest hands something to its tests
  process.env['XIANZHI_TEST_NEO4J'] = JSON.stringify(where);
}
