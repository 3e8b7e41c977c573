import type { CommandModule } from 'yargs';
import { type Explanation, explainThing } from '../../query/index.js';
import { type AskingArguments, askingOptions, toRunOptions, withStore } from '../asking.js';
import { renderExplanation } from '../explanation.js';
import type { Io } from '../io.js';
import { commonOptions } from '../options.js';
import { type Format, renderCsv } from '../render-answer.js';

const TEXTS = {
  describe: {
    en: 'tell all that is known of a thing, with its sentences',
    zh: '列出关于某一事物的全部事实及原句',
  },
  name: { en: 'name, alias, code or id of the thing', zh: '名称、别名、代码或 id' },
};

const CSV_COLUMNS = [
  'thing',
  'fact',
  'year',
  'status',
  'basis',
  'quote',
  'sentence',
  'file',
  'start',
  'end',
  'rule',
  'confidence',
];

interface ExplainArguments extends AskingArguments {
  readonly name: string;
  readonly format: Format;
}

/** `explain NAME [--on DIR]`: a thing, its codes and place, and every fact with where it was read. */
export function explainCommand(io: Io): CommandModule<object, ExplainArguments> {
  const { language } = io;
  return {
    command: 'explain <name>',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('name', { type: 'string', demandOption: true, describe: TEXTS.name[language] })
        .options({ ...askingOptions(language), ...commonOptions(language) }),
    handler: async (args) => {
      const options = toRunOptions(args);
      const things = await withStore(args, io, (store) => explainThing(store, args.name, options));
      io.out(render(things, args.format, io));
    },
  };
}

function render(things: readonly Explanation[], format: Format, io: Io): string {
  if (format === 'json') return `${JSON.stringify(things, null, 1)}\n`;
  if (format === 'csv') return renderCsv(CSV_COLUMNS, things.flatMap(toRows));
  return things.map((thing) => renderExplanation(thing, io)).join('\n');
}

function toRows({ id, facts }: Explanation): (string | number | null)[][] {
  return facts.map(({ fact, year, status, basis, quote, sentence, document, span, rule, confidence }) => [
    id,
    fact,
    year,
    status,
    basis,
    quote,
    sentence,
    document.file,
    span.start,
    span.end,
    rule,
    confidence,
  ]);
}
