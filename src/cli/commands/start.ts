import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandModule } from 'yargs';
import { findQuery, loadQueries, runQuery } from '../../query/index.js';
import { withStore } from '../asking.js';
import type { Bilingual, Io } from '../io.js';
import { commonOptions, outOption } from '../options.js';
import { renderAnswer } from '../render-answer.js';
import { runBuild } from './build.js';

/** As seen from where the user is, so that the graph of a clone doesn't depend on where it lies. */
const SAMPLES = relative('', fileURLToPath(new URL('../../../data/samples', import.meta.url)));
const SOURCES = join(SAMPLES, 'sources.json');

/** What is asked of the samples: named questions with their parameters. */
const QUESTIONS = [
  { name: 'promises-kept', parameters: { county: '遂昌县' } },
  { name: 'history', parameters: { name: '仙侠湖环湖绿道二期工程' } },
  { name: 'targets-and-results', parameters: { place: '遂昌县' } },
] as const;
/** So many rows of each answer are shown. */
const FIRST_ROWS = 4;
/** A start asks the store of the folder it has just built. */
const ASKING = { limit: FIRST_ROWS, timeout: 30 } as const;

const TEXTS = {
  describe: { en: 'build the sample documents and ask three questions', zh: '构建示例文档并运行三个查询' },
  next: { en: 'Try next:', zh: '接下来可以试试：' },
} as const satisfies Record<string, Bilingual>;

interface StartArguments {
  readonly out: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `start`: what npm start runs. */
export function startCommand(io: Io): CommandModule<object, StartArguments> {
  const { language } = io;
  return {
    command: 'start',
    describe: TEXTS.describe[language],
    builder: (yargs) => yargs.options({ out: outOption(language), ...commonOptions(language) }),
    handler: (args) => runStart(args, io),
  };
}

async function runStart(args: StartArguments, io: Io): Promise<void> {
  await runBuild({ ...args, input: [SAMPLES], sources: SOURCES }, io);
  await withStore({ on: args.out, ...ASKING }, io, async (store) => {
    for (const { name, parameters } of QUESTIONS) {
      const query = findQuery(loadQueries(), name);
      const answer = await runQuery(store, query, parameters, { limit: FIRST_ROWS });
      io.out(
        `\n${query.title[io.language]}\n  npm run -s xianzhi -- query ${name}${written(parameters)} --on ${args.out}\n`,
      );
      io.out(renderAnswer(answer, 'table', io.columns));
    }
  });
  io.out(`\n${TEXTS.next[io.language]}\n${nextCommands(args.out)}\n`);
}

const written = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => ` --param ${name}=${value}`)
    .join('');

const nextCommands = (out: string): string =>
  [
    'npm run -s xianzhi -- queries',
    `npm run -s xianzhi -- explain 仙侠湖环湖绿道二期工程 --on ${out}`,
    `npm run -s xianzhi -- query disagreements --on ${out}`,
    `npm run -s xianzhi -- query 'MATCH (p:Project)-[:IN_COUNTY]->(c:County) RETURN c.name AS county, count(p) AS projects' --on ${out}`,
    'npm run -s xianzhi -- build FOLDER --sources sources.json --out DIR',
  ]
    .map((command) => `  ${command}`)
    .join('\n');
