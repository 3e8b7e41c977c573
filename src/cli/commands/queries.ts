import type { CommandModule } from 'yargs';
import { findQuery, loadQueries, type Query, type QueryParameter } from '../../query/index.js';
import type { Io, Language } from '../io.js';
import { commonOptions } from '../options.js';
import { renderTable } from '../render-table.js';

const TEXTS = {
  describe: { en: 'list the named questions, or show one', zh: '列出命名查询，或显示其中一个' },
  name: { en: 'name of a question', zh: '查询名称' },
  json: { en: 'print JSON', zh: '输出 JSON' },
  head: { en: ['name', 'question', 'parameters'], zh: ['名称', '问题', '参数'] },
};

interface QueriesArguments {
  readonly name: string | undefined;
  readonly json: boolean;
}

/** `queries [NAME]`: what can be asked by name, and with what. */
export function queriesCommand(io: Io): CommandModule<object, QueriesArguments> {
  const { language } = io;
  return {
    command: 'queries [name]',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs.positional('name', { type: 'string', describe: TEXTS.name[language] }).options({
        json: { type: 'boolean', default: false, describe: TEXTS.json[language] },
        ...commonOptions(language),
      }),
    handler: ({ name, json }) => {
      const queries = name === undefined ? loadQueries() : [findQuery(loadQueries(), name)];
      if (json) io.out(`${JSON.stringify(queries, null, 1)}\n`);
      else
        io.out(name === undefined ? list(queries, io) : queries.map((query) => show(query, io)).join('\n'));
    },
  };
}

function list(queries: readonly Query[], { language, columns }: Io): string {
  const rows = queries.map(({ name, title, parameters }) => [
    name,
    title[language],
    parameters.map(example).join('\n'),
  ]);
  return `${renderTable(TEXTS.head[language], rows, columns)}\n`;
}

function show({ name, title, parameters, columns, cypher }: Query, { language }: Io): string {
  const described = parameters.map((parameter) => describe(parameter, language));
  return `${[`${name}: ${title[language]}`, ...described, `→ ${columns.join(', ')}`, '', cypher].join('\n')}\n`;
}

const describe = (parameter: QueryParameter, language: Language): string =>
  `  --param ${example(parameter)}  (${parameter.type}) ${parameter.title[language]}`;

const example = ({ name, example: value }: QueryParameter): string => `${name}=${String(value)}`;
