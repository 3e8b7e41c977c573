import { rmSync } from 'node:fs';
import { killServer } from '../../scripts/neo4j/server.mjs';

/** Ends the server that the tests have shared. */
export default async function teardown() {
  // biome-ignore lint/style/noProcessEnv: see neo4j-setup.mjs
  const where = process.env['XIANZHI_TEST_NEO4J'];
  if (where === undefined) return;
  const { home } = JSON.parse(where);
  await killServer(home);
  rmSync(home, { recursive: true, force: true });
}
