import { buffer } from 'node:stream/consumers';
import yargs, { type Argv } from 'yargs';
import { BuilderError, ERROR_EXIT_CODES } from '../support/errors.js';
import { VERSION } from '../support/version.js';
import { buildCommand } from './commands/build.js';
import { casesCommand } from './commands/cases.js';
import { checkCommand } from './commands/check.js';
import { evaluateCommand } from './commands/evaluate.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { fillStoreCommand } from './commands/fill-store.js';
import { loadCommand } from './commands/load.js';
import { queriesCommand } from './commands/queries.js';
import { queryCommand } from './commands/query.js';
import { startCommand } from './commands/start.js';
import { type Io, languageOf } from './io.js';
import { writeAll } from './write-all.js';

/** The parts of a process that the command line needs. */
export type ProcessLike = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>;

const EPILOGUES = {
  en: 'xianzhi COMMAND --help tells the options of a command.',
  zh: 'xianzhi 命令 --help 显示该命令的选项。',
};

/** Runs one command and gives the exit code: 0, the code of the error's kind, or 1 for a fault of ours. */
export async function runCli(argv: readonly string[], process: ProcessLike): Promise<number> {
  forgiveEarlyReaders(process);
  const io = toIo(argv, process);
  try {
    await createParser(argv, io).parseAsync();
    return 0;
  } catch (error) {
    return tell(error, io);
  }
}

/** A reader that goes away before the end (`| head`) is no fault; what is left is not written. */
function forgiveEarlyReaders({ stdout, stderr }: ProcessLike): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

function createParser(argv: readonly string[], io: Io): Argv {
  return yargs([...argv])
    .scriptName('xianzhi')
    .locale(io.language === 'zh' ? 'zh_CN' : 'en')
    .version(VERSION)
    .command(buildCommand(io))
    .command(extractCommand(io))
    .command(loadCommand(io))
    .command(queryCommand(io))
    .command(queriesCommand(io))
    .command(explainCommand(io))
    .command(checkCommand(io))
    .command(exportCommand(io))
    .command(evaluateCommand(io))
    .command(casesCommand(io))
    .command(startCommand(io))
    .command(fillStoreCommand(io))
    .demandCommand(1)
    .strict()
    .wrap(Math.min(io.columns, 110))
    .epilogue(EPILOGUES[io.language])
    .exitProcess(false)
    .fail((message, error) => {
      throw (
        (error as Error | undefined) ?? new BuilderError('USAGE', message, { hint: EPILOGUES[io.language] })
      );
    });
}

function toIo(argv: readonly string[], { stdin, stdout, stderr, env }: ProcessLike): Io {
  return {
    out: (text) => stdout.write(text),
    outAll: (texts) => writeAll(texts, stdout),
    err: (text) => stderr.write(text),
    isTerminal: stderr.isTTY === true,
    columns: stdout.isTTY ? stdout.columns : 100,
    language: languageOf(argv, env),
    env,
    readStdin: () => buffer(stdin),
  };
}

function tell(error: unknown, { err }: Io): number {
  if (!(error instanceof BuilderError)) {
    err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
  err(`xianzhi: ${error.message}\n`);
  if (error.hint !== null) err(`  → ${error.hint}\n`);
  return ERROR_EXIT_CODES[error.code];
}
