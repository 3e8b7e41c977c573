import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './cli.js';
import { sharedServer } from './neo4j-server.js';

/**
 * The samples as a built folder, built once for all tests that share the server, and gone with it.
 *
 * Nothing is told of them from outside, so that one stays without a year.
 */
export async function builtSamples(): Promise<string> {
  const out = join(sharedServer().home, 'samples');
  if (existsSync(join(out, 'graph.json'))) return out;
  const { code, stderr } = await runMain(['build', 'data/samples', '--out', out, '--quiet']);
  if (code !== 0) throw new Error(`The samples could not be built: ${stderr}`);
  return out;
}
