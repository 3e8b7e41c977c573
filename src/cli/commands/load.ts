import type { CommandModule } from 'yargs';
import { mendInterrupted } from '../../pipeline/output-folder.js';
import { loadGraph, MOST_ROWS } from '../../store/index.js';
import { BuilderError } from '../../support/errors.js';
import { createLogger, levelOf } from '../../support/logger.js';
import { type GraphFile, openGraphFile } from '../graph-file.js';
import type { Io } from '../io.js';
import { renderLoad } from '../load-table.js';
import { type LoginArguments, loginOptions, toLogin } from '../login.js';
import { commonOptions } from '../options.js';
import { createProgress } from '../progress.js';

const TEXTS = {
  describe: { en: 'load a built graph into Neo4j', zh: '把构建好的图谱载入 Neo4j' },
  directory: { en: 'a built folder', zh: '已构建的文件夹' },
  to: { en: 'address of Neo4j', zh: 'Neo4j 地址' },
  refresh: { en: 'write also what seems unchanged', zh: '未变的内容也重新写入' },
  batch: {
    en: 'rows of one transaction at most; fewer where the server has little memory',
    zh: '每个事务最多写入的行数；服务器内存小时可减少',
  },
  rate: { en: 'rows/s', zh: '行/秒' },
};

interface LoadArguments extends LoginArguments {
  readonly directory: string;
  readonly to: string;
  readonly refresh: boolean;
  readonly batch: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `load DIR --to bolt://…`: makes a Neo4j hold what the folder holds; what users have added there stays. */
export function loadCommand(io: Io): CommandModule<object, LoadArguments> {
  const { language } = io;
  return {
    command: 'load <directory>',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('directory', { type: 'string', demandOption: true, describe: TEXTS.directory[language] })
        .options({
          to: {
            type: 'string',
            default: 'bolt://localhost:7687',
            requiresArg: true,
            describe: TEXTS.to[language],
          },
          ...loginOptions(language),
          refresh: { type: 'boolean', default: false, describe: TEXTS.refresh[language] },
          batch: { type: 'number', default: MOST_ROWS, requiresArg: true, describe: TEXTS.batch[language] },
          ...commonOptions(language),
        }),
    handler: (args) => runLoad(args, io),
  };
}

async function runLoad({ directory, to, refresh, batch, ...args }: LoadArguments, io: Io): Promise<void> {
  if (!Number.isSafeInteger(batch) || batch < 1) {
    throw new BuilderError('USAGE', `--batch ${batch} is no number of rows`, {
      hint: `A whole number from 1 on; ${MOST_ROWS} unless given. / 请给出不小于 1 的整数，默认 ${MOST_ROWS}。`,
    });
  }
  const login = toLogin(args, io);
  await mendInterrupted(directory);
  const graph = openGraphFile(directory);
  const started = performance.now();
  const progress = createProgress(io, args, countParts(graph));
  const onProgress = (rows: number): void => {
    const rate = Math.round(rows / ((performance.now() - started) / 1000));
    progress.update(rows, `${rate.toLocaleString('en')} ${TEXTS.rate[io.language]}`);
  };
  try {
    const logger = createLogger(levelOf(args), io.err);
    const summary = await loadGraph(
      to,
      graph,
      { login, isRefresh: refresh, batchRows: batch, onProgress },
      logger,
    );
    progress.stop();
    if (!args.quiet) io.out(renderLoad(summary, io.columns, io.language));
  } finally {
    progress.stop();
  }
}

/** What a graph.json has besides: its head, the line between nodes and relationships, its foot. */
const OTHER_LINES = 3;

/** How many nodes and relationships there are, a line each. */
function countParts({ lines }: GraphFile): number {
  let count = -OTHER_LINES;
  for (const _ of lines) count += 1;
  return Math.max(0, count);
}
