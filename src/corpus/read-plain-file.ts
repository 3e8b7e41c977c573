import type { CorpusFile } from '../model/document.js';
import { type Admission, fileOfBytes } from './file-of-bytes.js';
import type { FoundFile } from './found-file.js';
import { readBytes } from './read-bytes.js';

/** Reads a file that is one document; null, with a report, where it is empty, binary or too long. */
export async function readPlainFile(found: FoundFile, admission: Admission): Promise<CorpusFile | null> {
  return fileOfBytes(await readBytes(found.file, admission.longest), found, admission);
}
