import type { CommandModule } from 'yargs';
import { type CheckResult, checkGraph, FINDING_KINDS, type Finding } from '../../query/index.js';
import { createLogger, levelOf } from '../../support/logger.js';
import { type AskingArguments, askingOptions, toRunOptions, withStore } from '../asking.js';
import { FINDING_TEXTS, renderFindings } from '../findings.js';
import type { Io, Language } from '../io.js';
import { commonOptions, onOption } from '../options.js';
import { type Format, renderCsv } from '../render-answer.js';

const TEXTS = {
  describe: {
    en: 'list what a careful reader should look at: figures that contradict each other, worst first',
    zh: '列出值得细看之处：相互矛盾的数据，最严重者在前',
  },
};

const CSV_COLUMNS = [
  'finding',
  'kind',
  'about',
  'why',
  'difference',
  'fact',
  'quote',
  'sentence',
  'title',
  'file',
  'start',
  'end',
];

interface CheckArguments extends AskingArguments {
  readonly format: Format;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `check [DIR|bolt://…] [--format table|json|csv]`: findings on standard output, their count on standard error. */
export function checkCommand(io: Io): CommandModule<object, CheckArguments> {
  const { language } = io;
  return {
    command: 'check [on]',
    describe: TEXTS.describe[language],
    builder: (yargs) => {
      const { on: _, ...asking } = askingOptions(language);
      const { requiresArg: _requiresArg, ...on } = onOption(language);
      return yargs.positional('on', on).options({ ...asking, ...commonOptions(language) });
    },
    handler: async (args) => {
      const options = toRunOptions(args);
      const result = await withStore(args, io, (store) => checkGraph(store, options));
      io.out(render(result.findings, args.format, io));
      createLogger(levelOf(args), io.err).info(countOf(result, language));
    },
  };
}

function render(findings: readonly Finding[], format: Format, io: Io): string {
  if (format === 'json') return `${JSON.stringify(findings, null, 1)}\n`;
  if (format === 'csv') return renderCsv(CSV_COLUMNS, findings.flatMap(toRows));
  return renderFindings(findings, io);
}

/** A row for each place. */
function toRows({ kind, about, why, difference, places }: Finding, i: number): (string | number | null)[][] {
  return places.map(({ fact, quote, sentence, document, span }) => [
    i + 1,
    kind,
    about,
    why,
    difference,
    fact,
    quote,
    sentence,
    document.title,
    document.file,
    span.start,
    span.end,
  ]);
}

/** 3 to look at: 2 documents that disagree, 1 growth … */
function countOf({ findings, isCut }: CheckResult, language: Language): string {
  const counts = FINDING_KINDS.map((kind) => [kind, findings.filter((found) => found.kind === kind).length])
    .filter(([, count]) => count !== 0)
    .map(([kind, count]) => `${FINDING_TEXTS[kind as keyof typeof FINDING_TEXTS][language]} ${count}`);
  const more = isCut ? { en: ' (--limit shows more)', zh: '（用 --limit 显示更多）' }[language] : '';
  const total = { en: `${findings.length} to look at`, zh: `共 ${findings.length} 处` }[language];
  return `${[total, ...counts].join(language === 'zh' ? '，' : ', ')}${more}`;
}
