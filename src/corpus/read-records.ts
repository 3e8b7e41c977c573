import { createHash } from 'node:crypto';
import type { CorpusFile } from '../model/document.js';
import { documentId } from '../model/ids.js';
import { messageOf } from '../support/errors.js';
import { decode } from './decode.js';
import type { Admission } from './file-of-bytes.js';
import type { FoundFile } from './found-file.js';
import { type ByteLine, linesOfBytes } from './lines-of-bytes.js';
import { type DocumentJson, RECORD, toMetadata } from './metadata.js';
import { openBytes } from './read-bytes.js';

/** Reads a JSON Lines file of documents, record by record; a wrong line is reported with its number. */
export async function* readRecords(
  found: FoundFile,
  { longest, report, onOpen }: Admission,
): AsyncGenerator<CorpusFile> {
  for await (const line of linesOfBytes(openBytes(found.file, onOpen), longest)) {
    const place = `${found.file}:${line.number}`;
    const refuse = (what: string): null => {
      const message = `${place}: ${what}; the line was passed over. / 该行已略过。`;
      report({ code: 'LINE_INVALID', severity: 'error', file: place, message });
      return null;
    };
    const record = parseLine(line, longest, refuse);
    if (record !== null) yield toFile(record, found, place);
  }
}

function parseLine(
  { bytes }: ByteLine,
  longest: number,
  refuse: (what: string) => null,
): DocumentJson | null {
  if (bytes === null) return refuse(`longer than ${longest / 1_000_000} MB, more than one document may have`);
  const { raw, encoding, invalid } = decode(bytes);
  if (raw.trim() === '') return null;
  if (invalid !== null) return refuse(`no valid ${encoding}`);
  const value = parseJson(raw, refuse);
  if (value === null) return null;
  const { data, error } = RECORD.safeParse(value);
  if (data === undefined) {
    return refuse(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  }
  return data.text.trim() === '' ? refuse('the text is empty') : data;
}

function parseJson(text: string, refuse: (what: string) => null): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, '')) as unknown;
  } catch (error) {
    return refuse(`not JSON: ${messageOf(error)}`);
  }
}

function toFile(record: DocumentJson, { id, file }: FoundFile, place: string): CorpusFile {
  const { text } = record;
  const line = place.slice(file.length + 1);
  return {
    id: documentId(record.id ?? `${id}:${line}`),
    file: place,
    sha256: createHash('sha256').update(text).digest('hex'),
    encoding: 'utf-8',
    raw: text,
    metadata: toMetadata(record),
  };
}
