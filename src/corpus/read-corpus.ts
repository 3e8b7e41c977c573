import type { Report } from '../model/diagnostic.js';
import type { CorpusFile } from '../model/document.js';
import { BuilderError, messageOf } from '../support/errors.js';
import { type CorpusOptions, withMetadata } from './corpus-options.js';
import type { Admission } from './file-of-bytes.js';
import { findFiles } from './find-files.js';
import type { FoundFile } from './found-file.js';
import { Reasons } from './nothing-read.js';
import { LONGEST_DOCUMENT_BYTES } from './read-bytes.js';
import { ReadMeter } from './read-meter.js';
import { readPlainFile } from './read-plain-file.js';
import { readRecords } from './read-records.js';
import type { SourcesIndex } from './sources.js';

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
  const reasons = new Reasons(report);
  const longest = options.longestDocumentBytes ?? LONGEST_DOCUMENT_BYTES;
  const files = findFiles(inputs, reasons.report);
  const meter = new ReadMeter(files);
  const admission = { longest, report: reasons.report, onOpen: meter.follow };
  for (const found of files) {
    meter.begin(found);
    for await (const file of readReported(found, admission)) {
      const document = withMetadata(file, options);
      options.onShare?.(meter.share);
      if (seen.has(document.id)) reportTwice(document, report);
      else yield document;
      seen.add(document.id);
    }
  }
  if (seen.size === 0) throw reasons.nothingRead(inputs);
  reportUnused(options.sources, report);
}

async function* readReported(found: FoundFile, admission: Admission): AsyncGenerator<CorpusFile> {
  try {
    if (RECORDS.test(found.file)) {
      yield* readRecords(found, admission);
      return;
    }
    const file = await readPlainFile(found, admission);
    if (file !== null) yield file;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `${found.file} can't be read: ${messageOf(error)}. / 无法读取该文件。`;
    admission.report({ code: 'FILE_UNREADABLE', severity: 'error', file: found.file, message });
  }
}

/** Errors of the file system and of unpacking have a code. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && !(error instanceof BuilderError);
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
