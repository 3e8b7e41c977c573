import type { Report } from '../model/diagnostic.js';
import type { CorpusFile, DocumentMetadata } from '../model/document.js';
import { documentId } from '../model/ids.js';
import { BuilderError, messageOf } from '../support/errors.js';
import { type FoundFile, findFiles } from './find-files.js';
import { LONGEST_FILE_BYTES } from './read-bytes.js';
import { readPlainFile } from './read-plain-file.js';
import { readRecords } from './read-records.js';
import type { SourcesIndex } from './sources.js';

/** How a corpus is read. */
export interface CorpusOptions {
  readonly sources?: SourcesIndex;
  /** What is known of every document of the corpus: --county, --year. Stronger than the sources file. */
  readonly metadata?: DocumentMetadata;
  /** A longer file (or record) is refused. Bytes; by default 100 MB. */
  readonly longestFileBytes?: number;
}

const RECORDS = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu;

/**
 * Reads the documents of files, folders and glob patterns, one at a time and in the order of their ids; JSON Lines give
 * one document a record.
 *
 * What can't be read is reported, and the others go on. Throws INPUT_MISSING where no input exists, and INPUT_EMPTY at
 * the end where none gave a document.
 */
export async function* readCorpus(
  inputs: readonly string[],
  options: CorpusOptions,
  report: Report,
): AsyncGenerator<CorpusFile> {
  const seen = new Set<string>();
  for (const found of findFiles(inputs, report)) {
    for await (const file of readReported(found, options.longestFileBytes ?? LONGEST_FILE_BYTES, report)) {
      const document = withMetadata(file, options);
      if (seen.has(document.id)) reportTwice(document, report);
      else yield document;
      seen.add(document.id);
    }
  }
  reportUnused(options.sources, report);
  if (seen.size === 0) throw nothingRead(inputs);
}

async function* readReported(found: FoundFile, longest: number, report: Report): AsyncGenerator<CorpusFile> {
  try {
    if (RECORDS.test(found.file)) yield* readRecords(found, longest, report);
    else yield* readPlainFile(found, longest, report);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `${found.file} can't be read: ${messageOf(error)}. / 无法读取该文件。`;
    report({ code: 'FILE_UNREADABLE', severity: 'error', file: found.file, message });
  }
}

/** Errors of the file system and of unpacking have a code. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && !(error instanceof BuilderError);
}

function withMetadata(file: CorpusFile, { sources, metadata }: CorpusOptions): CorpusFile {
  const entry = sources?.find(file.id) ?? null;
  const id = entry === null ? file.id : documentId(entry.id);
  return { ...file, id, metadata: { ...file.metadata, ...entry?.metadata, ...metadata } };
}

function reportTwice({ id, file }: CorpusFile, report: Report): void {
  const message = `${file}: another document has the id ${id}; this one was passed over. / 文档编号重复，已略过。`;
  report({ code: 'LINE_INVALID', severity: 'error', file, message });
}

function reportUnused(sources: SourcesIndex | undefined, report: Report): void {
  const unused = sources?.unused() ?? [];
  if (unused.length === 0) return;
  const names = unused.slice(0, 3).join(', ');
  const message = `${unused.length} entries of the sources file name no document (${names} …). / 来源文件中有 ${unused.length} 条没有对应的文档。`;
  report({ code: 'SOURCE_UNKNOWN', severity: 'info', message });
}

function nothingRead(inputs: readonly string[]): BuilderError {
  return new BuilderError('INPUT_EMPTY', `No document could be read from ${inputs.join(', ')}`, {
    hint: 'Give files or folders of .txt, .md, .jsonl or .ndjson (or .gz of these). / 请给出文本文件或文件夹。',
  });
}
