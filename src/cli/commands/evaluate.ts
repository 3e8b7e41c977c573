import type { CommandModule } from 'yargs';
import { evaluateFolder, reportEvaluation } from '../../evaluate/index.js';
import { createLogger, levelOf } from '../../support/logger.js';
import type { Io } from '../io.js';
import { commonOptions, readingOptions } from '../options.js';
import { createProgress } from '../progress.js';
import { openReading, type ReadingArguments } from '../reading.js';

const TEXTS = {
  describe: { en: 'compare what is extracted with a gold folder', zh: '与人工标注比较，计算准确率和召回率' },
  gold: { en: 'folder of NAME.gold.jsonl', zh: '标注文件夹（NAME.gold.jsonl）' },
  text: { en: 'folder of NAME.txt', zh: '文档文件夹（NAME.txt）' },
  json: { en: 'print JSON', zh: '输出 JSON' },
  misses: { en: 'print so many of the missed and spurious', zh: '列出若干条遗漏和误报' },
};

interface EvaluateArguments extends ReadingArguments {
  readonly gold: string;
  readonly text: string;
  readonly json: boolean;
  readonly misses: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `evaluate GOLD --text DIR [--sources FILE]`: precision, recall and F by type. */
export function evaluateCommand(io: Io): CommandModule<object, EvaluateArguments> {
  const { language } = io;
  const { sources, engine } = readingOptions(language);
  return {
    command: 'evaluate <gold>',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('gold', { type: 'string', demandOption: true, describe: TEXTS.gold[language] })
        .options({
          text: { type: 'string', demandOption: true, requiresArg: true, describe: TEXTS.text[language] },
          json: { type: 'boolean', default: false, describe: TEXTS.json[language] },
          misses: { type: 'number', default: 0, requiresArg: true, describe: TEXTS.misses[language] },
          sources,
          engine,
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
      report: ({ message }) => logger.debug(() => message),
      onRecords: (name) => {
        read += 1;
        progress.update(read, name);
      },
    },
    openReading(args, logger),
  ).finally(() => progress.stop());
  const { misses: _, ...figures } = evaluation;
  io.out(`${args.json ? JSON.stringify(figures, null, 1) : reportEvaluation(evaluation, args.misses)}\n`);
}
