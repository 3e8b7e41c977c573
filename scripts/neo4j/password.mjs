import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from '../setup/tell.mjs';
import { runAdmin, SHORT_LIVED } from './java.mjs';

/** What Neo4j asks for. */
const SHORTEST = 8;

/**
 * The password of a new server: from a file, else NEO4J_PASSWORD, else a random one, kept in a file of its home that only
 * its owner can read. Never from the command line, which others can see.
 *
 * @param {{ home: string, passwordFile?: string | undefined }} options
 * @returns {{ password: string, from: string }}
 */
export function findPassword({ home, passwordFile }) {
  if (passwordFile !== undefined) return checked(readPassword(passwordFile), passwordFile);
  const given = process.env['NEO4J_PASSWORD'];
  if (given) return checked(given, 'NEO4J_PASSWORD');
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(16).toString('hex')}\n`, { mode: 0o600 });
  return checked(readPassword(file), file);
}

/** @param {string} file */
function readPassword(file) {
  if (!existsSync(file))
    throw new SetupError(`There is no password file ${file}.`, `密码文件 ${file} 不存在。`);
  return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
}

/**
 * @param {string} password
 * @param {string} from
 */
function checked(password, from) {
  if (password.length >= SHORTEST) return { password, from };
  throw new SetupError(
    `The password in ${from} is shorter than ${SHORTEST} characters.`,
    `${from} 中的密码不足 ${SHORTEST} 个字符。`,
  );
}

/**
 * Gives a server that was never started its password, by way of a file.
 *
 * @param {{ jars: string, home: string, password: string }} options
 */
export function setInitialPassword({ jars, home, password }) {
  const folder = mkdtempSync(join(tmpdir(), 'xianzhi-neo4j-'));
  const file = join(folder, 'arguments');
  try {
    writeFileSync(file, `"${password.replaceAll(/["\\]/g, '\\$&')}"`, { mode: 0o600 });
    const args = ['dbms', 'set-initial-password', `@${file}`];
    if (runAdmin({ jars, home, args, java: SHORT_LIVED, quiet: true }) !== 0) {
      throw new SetupError('The password could not be set; see above.', '无法设置密码，详见上面的信息。');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
