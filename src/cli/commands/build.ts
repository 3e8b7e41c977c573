import type { ArgumentsCamelCase, CommandModule } from 'yargs';
import { build, loadOverrides } from '../../pipeline/index.js';
import { createLogger, levelOf } from '../../support/logger.js';
import { fillInProcess } from '../fill-in-process.js';
import type { Io } from '../io.js';
import { commonOptions, outOption } from '../options.js';
import { createProgress } from '../progress.js';
import { openReading, type ReadingArguments, toCorpusOptions } from '../reading.js';
import { readingOptions } from '../reading-options.js';
import { renderSummary } from '../summary-table.js';
import { createToldFiles } from '../told-files.js';

const TEXTS = {
  describe: { en: 'read documents into a graph', zh: '读取文档，构建图谱' },
  input: { en: 'files, folders or patterns', zh: '文件、文件夹或通配符' },
  resolve: {
    en: 'join things of different documents that are one; --no-resolve keeps them apart',
    zh: '合并不同文档中的同一事物；--no-resolve 则不合并',
  },
  overrides: {
    en: 'which things are the same and which are different (YAML or JSON)',
    zh: '指定哪些事物相同、哪些不同（YAML 或 JSON）',
  },
};

const NO_OVERRIDES = { same: [], different: [] };

interface BuildArguments extends ReadingArguments {
  readonly input: readonly string[];
  readonly out: string;
  readonly resolve?: boolean;
  readonly overrides?: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `build INPUT… --out DIR`: the main job. */
export function buildCommand(io: Io): CommandModule<object, BuildArguments> {
  const { language } = io;
  return {
    command: 'build <input..>',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('input', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: TEXTS.input[language],
        })
        .options({
          out: outOption(language),
          resolve: { type: 'boolean', default: true, describe: TEXTS.resolve[language] },
          overrides: { type: 'string', requiresArg: true, describe: TEXTS.overrides[language] },
          ...readingOptions(language),
          ...commonOptions(language),
        }),
    handler: (args) => runBuild(args, io),
  };
}

/** Builds, shows how far it is, and prints the summary. */
export async function runBuild(
  args: ArgumentsCamelCase<BuildArguments> | BuildArguments,
  io: Io,
): Promise<void> {
  const logger = createLogger(levelOf(args), io.err);
  const started = performance.now();
  const corpus = toCorpusOptions(args);
  const overrides = args.overrides === undefined ? NO_OVERRIDES : loadOverrides(args.overrides);
  const resources = openReading(args, logger);
  const progress = createProgress(io, args, 'share');
  const told = createToldFiles(progress.say);
  try {
    const summary = await build(
      args.input,
      {
        out: args.out,
        corpus,
        resolve: { resolve: args.resolve ?? true, overrides },
        fillStore: (path, graph) => fillInProcess(path, graph, logger),
        onDocument: (read, id, share) => {
          told.documentRead();
          progress.update(read, id, share);
        },
        onNotice: told.notice,
      },
      resources,
    );
    progress.stop();
    if (!args.quiet) io.out(`${renderSummary(summary, (performance.now() - started) / 1000, io.language)}\n`);
  } finally {
    progress.stop();
  }
}
