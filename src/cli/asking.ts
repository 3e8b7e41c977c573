import type { Options } from 'yargs';
import { mendInterrupted } from '../pipeline/output-folder.js';
import { DEFAULT_RUN_OPTIONS } from '../query/index.js';
import { isServerAddress } from '../store/neo4j/address.js';
import { openStore } from '../store/open-store.js';
import type { RunOptions, Store } from '../store/store.js';
import { BuilderError } from '../support/errors.js';
import type { Bilingual, Io, Language } from './io.js';
import { type LoginArguments, loginOptions, toLogin } from './login.js';
import { onOption } from './options.js';
import { FORMATS } from './render-answer.js';

const TEXTS = {
  format: { en: 'how the answer is printed', zh: '输出格式' },
  limit: { en: 'leave out rows beyond these', zh: '最多输出的行数' },
  timeout: { en: 'give up after so many seconds', zh: '超时秒数' },
} as const satisfies Record<string, Bilingual>;

/** The options of commands that ask a store. */
export const askingOptions = (language: Language) =>
  ({
    on: onOption(language),
    ...loginOptions(language),
    format: { choices: FORMATS, default: 'table', describe: TEXTS.format[language] },
    limit: {
      type: 'number',
      default: DEFAULT_RUN_OPTIONS.limit,
      requiresArg: true,
      describe: TEXTS.limit[language],
    },
    timeout: {
      type: 'number',
      default: DEFAULT_RUN_OPTIONS.timeoutMs / 1000,
      requiresArg: true,
      describe: TEXTS.timeout[language],
    },
  }) as const satisfies Record<string, Options>;

/** The options of commands that ask a store, as they were given. */
export interface AskingArguments extends LoginArguments {
  readonly on: string;
  readonly limit: number;
  readonly timeout: number;
}

/** How much an answer may cost, from the options. Throws USAGE where they are no positive numbers. */
export function toRunOptions({ limit, timeout }: AskingArguments): RunOptions {
  if (!Number.isInteger(limit) || limit < 1)
    throw notPositive('--limit', 'rows, for example 100', '行数，例如 100');
  if (!(timeout > 0)) throw notPositive('--timeout', 'seconds, for example 30', '秒数，例如 30');
  return { limit, timeoutMs: Math.ceil(timeout * 1000) };
}

function notPositive(option: string, en: string, zh: string): BuilderError {
  return new BuilderError('USAGE', `${option} takes a positive number`, {
    hint: `Give a number of ${en}. / 请给出${zh}。`,
  });
}

/** Opens the store that is asked, hands it on, and closes it whatever happens. */
export async function withStore<T>(
  args: AskingArguments,
  io: Io,
  ask: (store: Store) => Promise<T>,
): Promise<T> {
  const { on } = args;
  if (!isServerAddress(on)) await mendInterrupted(on);
  const store = await openStore(on, {
    login: toLogin(args, io),
    onWait: (message) => io.err(`${message}\n`),
  });
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}
