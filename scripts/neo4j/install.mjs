import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError, say } from '../setup/tell.mjs';
import { javaVersion } from './java.mjs';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const OLDEST_JAVA = 17;

/** The release that pom.xml pins. */
export const NEO4J_VERSION =
  /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(POM, 'utf8'))?.[1] ?? '';

/** Beside what other programs keep, so that clones share it and `git clean` spares it. */
const CACHE = join(
  process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
  'xianzhi',
  `neo4j-${NEO4J_VERSION}`,
);

/**
 * Fetches the server's jars with Maven, unless they are there, and gives their folder.
 *
 * Throws a SetupError where Java or Maven is missing, or Maven can't fetch them.
 */
export function installServer() {
  requireJava();
  if (!existsSync(CACHE)) fetchJars();
  return CACHE;
}

/** What the server can't be run for here, in English; null when it can. */
export function missingForServer() {
  try {
    requireJava();
    if (!existsSync(CACHE)) requireMaven();
    return null;
  } catch (error) {
    if (error instanceof SetupError) return error.english;
    throw error;
  }
}

function requireJava() {
  const major = Number(/version "(\d+)/.exec(javaVersion())?.[1] ?? 0);
  if (major >= OLDEST_JAVA) return;
  throw new SetupError(
    `Neo4j needs Java ${OLDEST_JAVA} or newer, for example the package openjdk-17-jre-headless.`,
    `Neo4j 需要 Java ${OLDEST_JAVA} 或更新版本，例如软件包 openjdk-17-jre-headless。`,
  );
}

function requireMaven() {
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0) return;
  throw new SetupError(
    'Maven (mvn) is needed once, to fetch Neo4j: the package maven.',
    '首次下载 Neo4j 需要 Maven（mvn）：请安装软件包 maven。',
  );
}

/** Into a folder of its own that gets its name when it is whole, so that two clones can do it at once. */
function fetchJars() {
  requireMaven();
  say(`Fetching Neo4j ${NEO4J_VERSION} (130 MB) …`, `正在下载 Neo4j ${NEO4J_VERSION}（130 MB）…`);
  mkdirSync(dirname(CACHE), { recursive: true });
  const folder = mkdtempSync(`${CACHE}-`);
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const { status } = spawnSync('mvn', ['-q', '-B', '-f', POM, ...goal], { stdio: ['ignore', 2, 2] });
  if (status !== 0 || readdirSync(folder).length === 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new SetupError(
      'Maven could not fetch Neo4j; see above.',
      'Maven 下载 Neo4j 失败，详见上面的信息。',
    );
  }
  keep(folder);
}

/** @param {string} folder */
function keep(folder) {
  try {
    renameSync(folder, CACHE);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    // Another clone was faster.
    if (!existsSync(CACHE)) throw error;
  }
}
