import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { missingForServer } from '../../scripts/neo4j/install.mjs';
import { SHORT_LIVED } from '../../scripts/neo4j/java.mjs';
import { freePort } from '../../scripts/neo4j/ports.mjs';
import { killServer, startServer } from '../../scripts/neo4j/server.mjs';

/** How long a test may wait for a server. */
export const SERVER_START_MS = 300_000;

/** A real Neo4j in a temporary folder, on ports of its own. */
export interface TestServer {
  readonly bolt: string;
  readonly http: string;
  readonly login: { readonly user: string; readonly password: string };
  /** Holds the password and nothing else. */
  readonly passwordFile: string;
  /** The server's folder: conf/, data/, import/, logs/. */
  readonly home: string;
  /** Ends it as a crash would; the data stay. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same ports, with these lines in neo4j.conf. */
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
  const { home = mkdtempSync(join(tmpdir(), 'xianzhi-neo4j-')), settings = {} } = options;
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, `${randomBytes(12).toString('hex')}\n`, { mode: 0o600 });
  const server = serverIn({ home, boltPort: await freePort(), httpPort: await freePort() });
  await server.start(settings);
  return server;
}

/** The server that the tests share; neo4j-setup.mjs has started it. */
export function sharedServer(): TestServer {
  // biome-ignore lint/style/noProcessEnv: the one way in which Jest hands something to its tests
  const where = process.env['XIANZHI_TEST_NEO4J'];
  if (where === undefined) throw new Error('No server was started: npm run test:neo4j');
  return serverIn(JSON.parse(where) as Where);
}

interface Where {
  readonly home: string;
  readonly boltPort: number;
  readonly httpPort: number;
}

function serverIn(where: Where): TestServer {
  const { home, boltPort, httpPort } = where;
  const passwordFile = join(home, 'password');
  const password = readFileSync(passwordFile, 'utf8').trim();
  return {
    bolt: `bolt://127.0.0.1:${boltPort}`,
    http: `http://127.0.0.1:${httpPort}`,
    login: { user: 'neo4j', password },
    passwordFile,
    home,
    kill: () => killServer(home),
    start: async (settings = {}) => {
      await startServer({ ...where, settings, passwordFile, heap: '768m', java: SHORT_LIVED });
    },
    remove: async () => {
      await killServer(home);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
