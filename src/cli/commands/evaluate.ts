import type { CommandModule } from 'yargs';
import { evaluateFolder, openFoldReaders, reportEvaluation } from '../../evaluate/index.js';
import { createLogger, levelOf } from '../../support/logger.js';
import type { Io } from '../io.js';
import { commonOptions } from '../options.js';
import { createProgress } from '../progress.js';
import { openReading, type ReadingArguments } from '../reading.js';
import { readingOptions } from '../reading-options.js';

const TEXTS = {
  describe: { en: 'compare what is extracted with a gold folder', zh: '与人工标注比较，计算准确率和召回率' },
  gold: { en: 'folders of NAME.gold.jsonl', zh: '标注文件夹（NAME.gold.jsonl）' },
  text: { en: 'folder of NAME.txt', zh: '文档文件夹（NAME.txt）' },
  folds: {
    en: 'folder of models and weights by fold: each document is read by what has not seen its county',
    zh: '交叉验证各折的模型文件夹：每个文档由未见过该县的模型识别',
  },
  json: { en: 'print JSON', zh: '输出 JSON' },
  misses: { en: 'print so many of the missed and spurious', zh: '列出若干条遗漏和误报' },
};

interface EvaluateArguments extends ReadingArguments {
  readonly gold: readonly string[];
  readonly text: string;
  readonly folds?: string | undefined;
  readonly json: boolean;
  readonly misses: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `evaluate GOLD… --text DIR [--sources FILE] [--folds DIR]`: precision, recall and F by type. */
export function evaluateCommand(io: Io): CommandModule<object, EvaluateArguments> {
  const { language } = io;
  const { sources, engine, reader } = readingOptions(language);
  return {
    command: 'evaluate <gold..>',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('gold', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: TEXTS.gold[language],
        })
        .options({
          text: { type: 'string', demandOption: true, requiresArg: true, describe: TEXTS.text[language] },
          folds: { type: 'string', requiresArg: true, describe: TEXTS.folds[language] },
          json: { type: 'boolean', default: false, describe: TEXTS.json[language] },
          misses: { type: 'number', default: 0, requiresArg: true, describe: TEXTS.misses[language] },
          sources,
          engine,
          reader,
          ...commonOptions(language),
        }),
    handler: (args) => runEvaluate(args, io),
  };
}

async function runEvaluate(args: EvaluateArguments, io: Io): Promise<void> {
  const logger = createLogger(levelOf(args), io.err);
  const progress = createProgress(io, args, null);
  let read = 0;
  const evaluation = await evaluateFolder(
    args.gold,
    {
      text: args.text,
      ...(args.sources === undefined ? {} : { sources: args.sources }),
      ...(args.folds === undefined ? {} : { namesFor: openFoldReaders(args.folds, args.reader) }),
      report: ({ message }) => logger.debug(() => message),
      onRead: ({ name }) => {
        read += 1;
        progress.update(read, name);
      },
    },
    openReading(args, logger),
  ).finally(() => progress.stop());
  const { misses: _, ...figures } = evaluation;
  io.out(`${args.json ? JSON.stringify(figures, null, 1) : reportEvaluation(evaluation, args.misses)}\n`);
}
