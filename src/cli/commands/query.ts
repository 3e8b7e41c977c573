import type { CommandModule } from 'yargs';
import { findQuery, loadQueries, runQuery } from '../../query/index.js';
import { BuilderError } from '../../support/errors.js';
import { createLogger, levelOf } from '../../support/logger.js';
import { type AskingArguments, askingOptions, toRunOptions, withStore } from '../asking.js';
import type { Io, Language } from '../io.js';
import { commonOptions } from '../options.js';
import { type Format, renderAnswer } from '../render-answer.js';

const TEXTS = {
  describe: { en: 'ask a named question, or Cypher as typed', zh: '运行命名查询，或直接输入的 Cypher' },
  question: {
    en: 'name of a question (see queries), or Cypher that reads',
    zh: '查询名称（见 queries 命令），或只读的 Cypher 语句',
  },
  param: { en: 'a parameter, NAME=VALUE; may be repeated', zh: '参数，写作 名称=值，可重复' },
};

const NAME = /^[\w-]+$/u;

interface QueryArguments extends AskingArguments {
  readonly question: string;
  readonly param: readonly string[];
  readonly format: Format;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `query NAME|CYPHER [--param k=v] [--on DIR] [--format table|json|csv]`: reads only. */
export function queryCommand(io: Io): CommandModule<object, QueryArguments> {
  const { language } = io;
  return {
    command: 'query <question>',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('question', { type: 'string', demandOption: true, describe: TEXTS.question[language] })
        .options({
          param: { type: 'string', array: true, nargs: 1, default: [], describe: TEXTS.param[language] },
          ...askingOptions(language),
          ...commonOptions(language),
        }),
    handler: (args) => runQueryCommand(args, io),
  };
}

async function runQueryCommand(args: QueryArguments, io: Io): Promise<void> {
  const { question, param, format } = args;
  const logger = createLogger(levelOf(args), io.err);
  const query = NAME.test(question) ? findQuery(loadQueries(), question) : question;
  const parameters = toParameters(param);
  const options = toRunOptions(args);
  const answer = await withStore(args, io, (store) => runQuery(store, query, parameters, options));
  io.out(renderAnswer(answer, format, io.columns));
  logger.info(countOf(answer.rows.length, answer.isCut, io.language));
}

function countOf(rows: number, isCut: boolean, language: Language): string {
  if (language === 'zh') return isCut ? `只显示前 ${rows} 行；用 --limit 显示更多` : `共 ${rows} 行`;
  return isCut ? `the first ${rows} rows; --limit shows more` : `${rows} ${rows === 1 ? 'row' : 'rows'}`;
}

/** Parameters by name. Throws USAGE for one without a name, and for a name given twice. */
function toParameters(given: readonly string[]): Record<string, string> {
  const parameters = new Map<string, string>();
  for (const text of given) {
    const at = text.indexOf('=');
    const name = text.slice(0, at);
    if (at < 1 || parameters.has(name)) {
      throw new BuilderError('USAGE', `--param takes NAME=VALUE, each name once, not ${text.slice(0, 60)}`, {
        hint: 'For example --param county=遂昌县. / 例如 --param county=遂昌县。',
      });
    }
    parameters.set(name, text.slice(at + 1));
  }
  return Object.fromEntries(parameters);
}
