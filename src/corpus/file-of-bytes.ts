import { createHash } from 'node:crypto';
import type { Report } from '../model/diagnostic.js';
import type { CorpusFile } from '../model/document.js';
import { documentId } from '../model/ids.js';
import { type Decoded, decode, isBinary } from './decode.js';
import type { FoundFile } from './found-file.js';
import type { OpenedFile } from './read-bytes.js';

/** The limit on a document's length, in bytes, and where a refusal goes. */
export interface Admission {
  readonly longest: number;
  readonly report: Report;
  /** Called with the file when it is opened, for those who count what was read of it. */
  readonly onOpen?: (opened: OpenedFile) => void;
}

/** The document that the bytes are; null, with a report, where they are empty, binary or (then absent) too long. */
export function fileOfBytes(
  bytes: Buffer | null,
  { id, file }: FoundFile,
  { longest, report }: Admission,
): CorpusFile | null {
  if (bytes === null || bytes.length > longest) {
    report({ code: 'FILE_TOO_LONG', severity: 'error', file, message: tooLong(file, longest) });
    return null;
  }
  if (isBinary(bytes)) {
    const message = `${file} is no text: it has NUL bytes. / 该文件不是文本。`;
    report({ code: 'FILE_BINARY', severity: 'error', file, message });
    return null;
  }
  const decoded = decode(bytes);
  if (decoded.raw.trim() === '') {
    report({ code: 'FILE_EMPTY', severity: 'error', file, message: `${file} is empty. / 文件为空。` });
    return null;
  }
  reportInvalid(decoded, file, report);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: documentId(id), file, sha256, encoding: decoded.encoding, raw: decoded.raw, metadata: {} };
}

function tooLong(file: string, longest: number): string {
  const megabytes = longest / 1_000_000;
  const en = `${file} is longer than ${megabytes} MB, more than one document may have. Split it, a document a file or a line of .jsonl.`;
  return `${en} / 文件超过单个文档的上限 ${megabytes} MB，请拆分为每个文档一个文件，或每行一个文档的 .jsonl。`;
}

function reportInvalid({ raw, encoding, invalid }: Decoded, file: string, report: Report): void {
  if (invalid === null) return;
  const line = raw.slice(0, invalid.position).split('\n').length;
  const message = `${file}:${line}: ${invalid.count} bytes or more are no ${encoding}; they read as \ufffd. / 有无法解码的字节。`;
  const span = { start: invalid.position, end: invalid.position + 1 };
  report({ code: 'ENCODING_INVALID', severity: 'warning', file, span, message });
}
