import type { Report } from '../model/diagnostic.js';
import type { CorpusFile } from '../model/document.js';
import { fileOfBytes } from './file-of-bytes.js';
import type { FoundFile } from './found-file.js';
import { readBytes } from './read-bytes.js';

/** Reads a file that is one document; null, with a report, where it is empty, binary or too long. */
export async function readPlainFile(
  found: FoundFile,
  longest: number,
  report: Report,
): Promise<CorpusFile | null> {
  return fileOfBytes(await readBytes(found.file, longest), found, { longest, report });
}
