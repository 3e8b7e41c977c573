import type { CommandModule } from 'yargs';
import { runCases, SUITES, type SuiteName } from '../../evaluate/cases/index.js';
import type { Io } from '../io.js';
import { commonOptions } from '../options.js';

const TEXTS = {
  describe: {
    en: "read the cases of peers' test suites and compare",
    zh: '读取同类软件的测试用例并比较结果',
  },
  suite: { en: 'which readings are compared', zh: '比较哪一类读取结果' },
  file: { en: 'JSON Lines of the suite', zh: '用例文件（JSON Lines）' },
  misses: { en: 'print so many of those read otherwise', zh: '列出若干条不一致的用例' },
};

interface CasesArguments {
  readonly suite: SuiteName;
  readonly file: string;
  readonly misses: number;
}

/** `cases SUITE FILE [--misses N]`: the last line tells how many are right, as JSON. */
export function casesCommand(io: Io): CommandModule<object, CasesArguments> {
  const { language } = io;
  return {
    command: 'cases <suite> <file>',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('suite', { choices: SUITES, demandOption: true, describe: TEXTS.suite[language] })
        .positional('file', { type: 'string', demandOption: true, describe: TEXTS.file[language] })
        .options({
          misses: { type: 'number', default: 0, requiresArg: true, describe: TEXTS.misses[language] },
          ...commonOptions(language),
        }),
    handler: ({ suite, file, misses: count }) => {
      const { scores, misses } = runCases(suite, file);
      for (const { line, read } of misses.slice(0, count)) io.out(`${JSON.stringify(line)}\n  → ${read}\n`);
      io.out(`${JSON.stringify(scores)}\n`);
    },
  };
}
