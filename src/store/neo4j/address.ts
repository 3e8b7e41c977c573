import { BuilderError } from '../../support/errors.js';

const SCHEMES: ReadonlySet<string> = new Set(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']);

const SCHEME = /^([a-z][a-z\d+.-]*):\/\//iu;

/** Whether it is the address of a server, and no folder: bolt://localhost:7687. */
export function isServerAddress(address: string): boolean {
  return SCHEME.test(address);
}

/**
 * Throws USAGE where it is no address of a Neo4j.
 *
 * One with a password in it is refused and not repeated: others see what stands on a command line.
 */
export function requireNeo4jAddress(address: string): void {
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase() ?? '';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && (url.username !== '' || url.password !== '')) {
    throw wrongAddress(
      'The address holds a user or a password, which others could see',
      'Give them by --user and --password-file, or NEO4J_USERNAME and NEO4J_PASSWORD. / 请改用 --user 和 --password-file，或环境变量 NEO4J_USERNAME、NEO4J_PASSWORD。',
    );
  }
  if (SCHEMES.has(scheme) && url !== null && url.hostname !== '') return;
  throw wrongAddress(
    `${address} is no address of a Neo4j`,
    'For example bolt://localhost:7687 or neo4j+s://example.org. / 例如 bolt://localhost:7687 或 neo4j+s://example.org。',
  );
}

const wrongAddress = (message: string, hint: string): BuilderError =>
  new BuilderError('USAGE', message, { hint });
