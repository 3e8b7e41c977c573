import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { missingForServer } from '../../scripts/neo4j/install.mjs';
import { freePort } from '../../scripts/neo4j/ports.mjs';
import { killServer, startServer } from '../../scripts/neo4j/server.mjs';

/** How long a test may wait for a server. */
export const SERVER_START_MS = 180_000;

/** A real Neo4j in a temporary folder, on ports of its own. */
export interface TestServer {
  readonly bolt: string;
  readonly http: string;
  readonly user: string;
  readonly password: string;
  /** Holds the password and nothing else. */
  readonly passwordFile: string;
  /** The server's folder: conf/, data/, import/, logs/. */
  readonly home: string;
  /** Ends it as a crash would; the data stay. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same ports, with these settings instead of the former ones where they are given. */
  readonly start: (settings?: Settings) => Promise<void>;
  /** Ends it and removes its folder. */
  readonly remove: () => Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

export interface TestServerOptions {
  /** Lines of neo4j.conf. */
  readonly settings?: Settings;
  /** Its folder; a temporary one unless told otherwise. */
  readonly home?: string;
}

/** Describes tests that need a Neo4j; where it can't be run they are skipped, and the name says why. */
export const describeWithNeo4j: typeof describe | typeof describe.skip = withReason(missingForServer());

function withReason(missing: string | null): typeof describe | typeof describe.skip {
  if (missing === null) return describe;
  const skip = (name: string, tests: () => void) => describe.skip(`${name} (skipped: ${missing})`, tests);
  return Object.assign(skip as typeof describe.skip, describe.skip);
}

/** Starts a throw-away server and waits until it answers. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { home = mkdtempSync(join(tmpdir(), 'xianzhi-neo4j-')), settings: first = {} } = options;
  const [boltPort, httpPort] = [await freePort(), await freePort()];
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });

  const start = async (settings: Settings = first): Promise<void> => {
    await startServer({ home, boltPort, httpPort, settings, passwordFile, heap: '768m' });
  };
  await start();
  return {
    bolt: `bolt://127.0.0.1:${boltPort}`,
    http: `http://127.0.0.1:${httpPort}`,
    user: 'neo4j',
    password,
    passwordFile,
    home,
    kill: () => killServer(home),
    start,
    remove: async () => {
      await killServer(home);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
