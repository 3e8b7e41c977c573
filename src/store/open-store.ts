import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuilderError } from '../support/errors.js';
import { isServerAddress } from './neo4j/address.js';
import { ANYBODY, type Login } from './neo4j/login.js';
import type { Store } from './store.js';

/** The embedded store of a built folder. */
const STORE_FILE = 'graph.lbug';

export interface OpenStoreOptions {
  /** How much memory an embedded store may keep pages in. Bytes. */
  readonly bufferBytes?: number;
  /** Who asks, where the address is that of a Neo4j. */
  readonly login?: Login;
  /** Called with a message where a Neo4j is there and keeps us waiting. */
  readonly onWait?: (message: string) => void;
}

/**
 * Opens a graph for reading: a built folder, the store file itself, or a database of a Neo4j (bolt://localhost:7687).
 *
 * Throws OUTPUT_MISSING where there is none, STORE_VERSION where another version made it, STORE_FAILED where it is broken;
 * of a Neo4j also USAGE, STORE_UNREACHABLE, STORE_REFUSED.
 */
export async function openStore(
  address: string,
  { bufferBytes, login = ANYBODY, ...options }: OpenStoreOptions = {},
): Promise<Store> {
  // Each brings its driver, and the other's need not be loaded.
  if (isServerAddress(address)) {
    const { openNeo4j } = await import('./neo4j/open-neo4j.js');
    return openNeo4j(address, login, options);
  }
  const { openEmbedded } = await import('./embedded/open-embedded.js');
  return openEmbedded(storeFile(address), address, bufferBytes);
}

function storeFile(address: string): string {
  const path = isFolder(address) ? join(address, STORE_FILE) : address;
  if (existsSync(path)) return path;
  const what = isFolder(address) ? `${address} holds no ${STORE_FILE}` : `There is no ${address}`;
  throw new BuilderError('OUTPUT_MISSING', what, {
    hint: 'Build one first: xianzhi build FOLDER --out DIR, then --on DIR. / 请先构建：xianzhi build 文件夹 --out 目录，再用 --on 目录。',
  });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
