import { existsSync, readFileSync } from 'node:fs';
import type { Options } from 'yargs';
import type { Login } from '../store/index.js';
import { BuilderError } from '../support/errors.js';
import type { Bilingual, Io, Language } from './io.js';

const TEXTS = {
  user: {
    en: 'user of Neo4j, else NEO4J_USERNAME, else neo4j',
    zh: 'Neo4j 用户，默认 NEO4J_USERNAME 或 neo4j',
  },
  passwordFile: {
    en: 'file that holds the password of Neo4j, else NEO4J_PASSWORD',
    zh: '存放 Neo4j 密码的文件，默认取 NEO4J_PASSWORD',
  },
  database: { en: 'database of Neo4j, else the user’s own', zh: 'Neo4j 数据库，默认为该用户的数据库' },
} as const satisfies Record<string, Bilingual>;

/** The options of commands that talk to a Neo4j; none takes a password, since others see what stands on a command line. */
export const loginOptions = (language: Language) =>
  ({
    user: { type: 'string', requiresArg: true, describe: TEXTS.user[language] },
    'password-file': { type: 'string', requiresArg: true, describe: TEXTS.passwordFile[language] },
    database: { type: 'string', requiresArg: true, describe: TEXTS.database[language] },
  }) as const satisfies Record<string, Options>;

/** Who asks a Neo4j, as it was given. */
export interface LoginArguments {
  readonly user?: string | undefined;
  readonly passwordFile?: string | undefined;
  readonly database?: string | undefined;
}

const DEFAULT_USER = 'neo4j';

/** Who asks, from the options and the environment; without any password anybody. Throws INPUT_MISSING. */
export function toLogin({ user, passwordFile, database }: LoginArguments, { env }: Pick<Io, 'env'>): Login {
  const password = passwordFile === undefined ? env['NEO4J_PASSWORD'] : readPassword(passwordFile);
  const where = database === undefined ? {} : { database };
  if (password === undefined || password === '') return { user: null, password: '', ...where };
  return { user: user ?? env['NEO4J_USERNAME'] ?? DEFAULT_USER, password, ...where };
}

/** The first line of the file. */
function readPassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').split(/\r?\n/u)[0] ?? '';
  throw new BuilderError('INPUT_MISSING', `There is no password file ${file}`, {
    hint: '`npm run neo4j:start` makes .neo4j/password. / npm run neo4j:start 会生成 .neo4j/password。',
  });
}
