import { buffer } from 'node:stream/consumers';
import yargs, { type Argv } from 'yargs';
import { BuilderError, ERROR_EXIT_CODES } from '../support/errors.js';
import { VERSION } from '../support/version.js';
import { COMMANDS, isCommand } from './commands.js';
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
    await (await createParser(argv, io)).parseAsync();
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

async function createParser(argv: readonly string[], io: Io): Promise<Argv> {
  const parser = yargs([...argv])
    .scriptName('xianzhi')
    .locale(io.language === 'zh' ? 'zh_CN' : 'en')
    .version(VERSION);
  const [name = ''] = argv;
  // All, where it is no command that comes first: what there is must be told.
  const asked = isCommand(name) ? [COMMANDS[name]] : Object.values(COMMANDS);
  for (const command of asked) await command(parser, io);
  return parser
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
