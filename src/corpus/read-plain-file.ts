import { createHash } from 'node:crypto';
import type { Report } from '../model/diagnostic.js';
import type { CorpusFile } from '../model/document.js';
import { documentId } from '../model/ids.js';
import { type Decoded, decode, isBinary } from './decode.js';
import type { FoundFile } from './find-files.js';
import { readBytes } from './read-bytes.js';

/** Reads a file that is one document; nothing, with a report, where it is empty, binary or too long. */
export async function* readPlainFile(
  { id, file }: FoundFile,
  longest: number,
  report: Report,
): AsyncGenerator<CorpusFile> {
  const bytes = await readBytes(file, longest);
  if (bytes === null) {
    const message = `${file} is longer than ${longest} bytes. / 文件超过 ${longest} 字节。`;
    report({ code: 'FILE_TOO_LONG', severity: 'error', file, message });
  } else if (isBinary(bytes)) {
    const message = `${file} is no text: it has NUL bytes. / 该文件不是文本。`;
    report({ code: 'FILE_BINARY', severity: 'error', file, message });
  } else {
    const decoded = decode(bytes);
    if (decoded.raw.trim() === '') {
      report({ code: 'FILE_EMPTY', severity: 'error', file, message: `${file} is empty. / 文件为空。` });
      return;
    }
    reportInvalid(decoded, file, report);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    yield { id: documentId(id), file, sha256, encoding: decoded.encoding, raw: decoded.raw, metadata: {} };
  }
}

function reportInvalid({ raw, encoding, invalid }: Decoded, file: string, report: Report): void {
  if (invalid === null) return;
  const line = raw.slice(0, invalid.position).split('\n').length;
  const message = `${file}:${line}: ${invalid.count} bytes or more are no ${encoding}; they read as \ufffd. / 有无法解码的字节。`;
  const span = { start: invalid.position, end: invalid.position + 1 };
  report({ code: 'ENCODING_INVALID', severity: 'warning', file, span, message });
}
