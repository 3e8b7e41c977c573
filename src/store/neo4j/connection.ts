import neo4j, { type AuthToken, type AuthTokenManager, type Driver, type Session } from 'neo4j-driver';
import { BuilderError } from '../../support/errors.js';
import { requireNeo4jAddress } from './address.js';
import { toStoreError } from './failures.js';
import type { Login } from './login.js';
import { OLDEST } from './oldest.js';
import { PATIENCE, waitForGreeting } from './patience.js';

/** A Neo4j that has answered. */
export interface Connection {
  readonly address: string;
  readonly driver: Driver;
  /** The name of the database in use. */
  readonly database: string;
  readonly openSession: (mode: 'READ' | 'WRITE') => Session;
  readonly close: () => Promise<void>;
}

export interface ConnectOptions {
  /** How long a write is tried again that failed for a passing reason. */
  readonly retryMs?: number;
  /** Called with a message where the server is there and keeps us waiting. */
  readonly onWait?: (message: string) => void;
}

/** A machine that has not answered by then is taken for absent. */
const CONNECT_MS = 10_000;

/**
 * Connects, and sees to it that the server answers, lets us in, and is not too old.
 *
 * Throws USAGE, STORE_UNREACHABLE, STORE_REFUSED, STORE_VERSION.
 */
export async function connect(
  address: string,
  login: Login,
  { retryMs = 0, onWait = () => undefined }: ConnectOptions = {},
): Promise<Connection> {
  requireNeo4jAddress(address);
  const token = tokenOf(login);
  const driver = neo4j.driver(address, token.manager, {
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: PATIENCE.untilGreeting,
    maxTransactionRetryTime: retryMs,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  try {
    const greeting = { done: greet(driver, login), isBolt: token.isAskedFor };
    const database = await waitForGreeting(address, greeting, onWait);
    return {
      address,
      driver,
      database,
      openSession: (mode) => driver.session({ database, defaultAccessMode: mode }),
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw toStoreError(error, address);
  }
}

/** The driver asks for the token when a server has agreed on a version of Bolt. */
function tokenOf(login: Login): { readonly manager: AuthTokenManager; readonly isAskedFor: () => boolean } {
  const token = toAuth(login);
  let isAskedFor = false;
  return {
    manager: {
      getToken: () => {
        isAskedFor = true;
        return token;
      },
      // It is the only one we have.
      handleSecurityException: () => false,
    },
    isAskedFor: () => isAskedFor,
  };
}

const toAuth = ({ user, password }: Login): AuthToken =>
  user === null ? { scheme: 'none', principal: '', credentials: '' } : neo4j.auth.basic(user, password);

/** Asks for the server's version and the database's name. */
async function greet(driver: Driver, { database }: Login): Promise<string> {
  const session = driver.session({
    defaultAccessMode: 'READ',
    ...(database === undefined ? {} : { database }),
  });
  try {
    // Before anything else is asked, which an old one may not know.
    const { agent = '' } = await driver.getServerInfo();
    requireVersion(agent);
    const { records } = await session.run('CALL db.info() YIELD name RETURN name');
    return String(records[0]?.get('name'));
  } finally {
    await session.close();
  }
}

/** Throws STORE_VERSION for a server older than ours needs: Neo4j/4.4.30. */
function requireVersion(agent: string): void {
  const version = /^Neo4j\/(\d+)\.(\d+)/u.exec(agent);
  if (version === null) return;
  const [major = 0, minor = 0] = version.slice(1).map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new BuilderError('STORE_VERSION', `${agent} is too old; Neo4j ${OLDEST} or newer is needed`, {
    hint: 'Use Neo4j 5.26, as docker-compose.yml and `npm run neo4j:start` do. / 请使用 Neo4j 5.26（docker-compose.yml 和 npm run neo4j:start 即用此版本）。',
  });
}
