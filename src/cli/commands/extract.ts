import type { CommandModule } from 'yargs';
import type { Diagnostic } from '../../model/diagnostic.js';
import { extractDocument, readCorpus, readStandardInput } from '../../pipeline/index.js';
import { BuilderError } from '../../support/errors.js';
import { toJsonLines } from '../../support/json-lines.js';
import { createLogger, levelOf } from '../../support/logger.js';
import type { Io } from '../io.js';
import { commonOptions } from '../options.js';
import { openReading, type ReadingArguments, toCorpusOptions } from '../reading.js';
import { readingOptions } from '../reading-options.js';

const TEXTS = {
  describe: { en: 'print the records of documents as JSON Lines', zh: '以 JSON Lines 输出文档的抽取结果' },
  input: { en: 'files, folders or patterns', zh: '文件、文件夹或通配符' },
  stdin: { en: 'read one document from standard input', zh: '从标准输入读取一个文档' },
};

interface ExtractArguments extends ReadingArguments {
  readonly input: readonly string[];
  readonly stdin: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `extract INPUT… [--stdin]`: records on standard output, nothing else. */
export function extractCommand(io: Io): CommandModule<object, ExtractArguments> {
  const { language } = io;
  return {
    command: 'extract [input..]',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('input', { type: 'string', array: true, default: [], describe: TEXTS.input[language] })
        .options({
          stdin: { type: 'boolean', default: false, describe: TEXTS.stdin[language] },
          ...readingOptions(language),
          ...commonOptions(language),
        }),
    handler: (args) => runExtract(args, io),
  };
}

async function runExtract(args: ExtractArguments, io: Io): Promise<void> {
  if (args.stdin === args.input.length > 0) {
    throw new BuilderError('USAGE', 'Give files to extract from, or --stdin', {
      hint: 'xianzhi extract FILE, or: cat FILE | xianzhi extract --stdin. / 请给出文件，或使用 --stdin。',
    });
  }
  const logger = createLogger(levelOf(args), io.err);
  const options = toCorpusOptions(args);
  const report = ({ severity, message }: Diagnostic): void =>
    logger[severity === 'info' ? 'info' : severity === 'error' ? 'error' : 'warn'](message);
  const resources = openReading(args, logger);
  const corpus = args.stdin
    ? readStandardInput(await io.readStdin(), options, report)
    : readCorpus(args.input, options, report);
  for await (const file of corpus) io.out(toJsonLines(extractDocument(file, resources)));
}
