import { join } from 'node:path';
import type { CommandModule } from 'yargs';
import { EXPORT_FORMATS, type ExportFormat, exportGraph, IMPORT_COMMAND } from '../../export/index.js';
import { mendInterrupted } from '../../pipeline/output-folder.js';
import { createLogger, levelOf } from '../../support/logger.js';
import { openGraphFile } from '../graph-file.js';
import type { Io } from '../io.js';
import { commonOptions } from '../options.js';
import { writeChunks } from '../write-chunks.js';

const TEXTS = {
  describe: { en: 'write the graph in a form that other programs take', zh: '把图谱导出为其他程序的格式' },
  directory: { en: 'a built folder', zh: '已构建的文件夹' },
  format: { en: 'the form', zh: '格式' },
  out: {
    en: 'file to write, for csv a folder; standard output unless given, for csv DIR/import',
    zh: '输出文件（csv 为文件夹）；默认为标准输出，csv 默认为 DIR/import',
  },
  wrote: { en: 'files written to', zh: '个文件已写入' },
  next: {
    en: '# into an empty database, its server stopped (scripts/neo4j-import.sh does this and what follows):',
    zh: '# 先停止服务器，数据库须为空（scripts/neo4j-import.sh 会完成这一步及后续步骤）：',
  },
};

interface ExportArguments {
  readonly directory: string;
  readonly format: ExportFormat;
  readonly out: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `export DIR --format FORMAT [--out PATH]`: the graph for Neo4j's importer, cypher-shell, Gephi, RDF stores. */
export function exportCommand(io: Io): CommandModule<object, ExportArguments> {
  const { language } = io;
  return {
    command: 'export <directory>',
    describe: TEXTS.describe[language],
    builder: (yargs) =>
      yargs
        .positional('directory', { type: 'string', demandOption: true, describe: TEXTS.directory[language] })
        .options({
          format: { choices: EXPORT_FORMATS, demandOption: true, describe: TEXTS.format[language] },
          out: { type: 'string', requiresArg: true, describe: TEXTS.out[language] },
          ...commonOptions(language),
        }),
    handler: (args) => runExport(args, io),
  };
}

async function runExport({ directory, format, out, ...levels }: ExportArguments, io: Io): Promise<void> {
  await mendInterrupted(directory);
  const chunks = exportGraph(openGraphFile(directory), format);
  if (format !== 'csv' && out === undefined) return io.outAll(textsOf(chunks));

  const target = out ?? join(directory, 'import');
  const paths = writeChunks(chunks, (file) => (format === 'csv' ? join(target, file) : target));
  const logger = createLogger(levelOf(levels), io.err);
  logger.info(`${paths.length} ${TEXTS.wrote[io.language]} ${target}`);
  if (format === 'csv') io.out(`${TEXTS.next[io.language]}\ncd ${quoted(target)} && ${IMPORT_COMMAND}\n`);
}

function* textsOf(chunks: Iterable<{ readonly text: string }>): Generator<string> {
  for (const { text } of chunks) yield text;
}

/** A path as a shell takes it. */
const quoted = (path: string): string =>
  /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
