import type { Report } from '../model/diagnostic.js';
import type { CorpusFile } from '../model/document.js';
import { type CorpusOptions, withMetadata } from './corpus-options.js';
import { fileOfBytes } from './file-of-bytes.js';
import { Reasons } from './nothing-read.js';
import { LONGEST_DOCUMENT_BYTES } from './read-bytes.js';

const STDIN = { id: 'stdin', file: 'stdin' } as const;

/** The one document of standard input, with the id `stdin`. Throws INPUT_EMPTY where it is empty or no text. */
export function* readStandardInput(
  bytes: Buffer,
  options: CorpusOptions,
  report: Report,
): Generator<CorpusFile> {
  const reasons = new Reasons(report);
  const longest = options.longestDocumentBytes ?? LONGEST_DOCUMENT_BYTES;
  const file = fileOfBytes(bytes, STDIN, { longest, report: reasons.report });
  if (file === null) throw reasons.nothingRead(['stdin']);
  yield withMetadata(file, options);
}
