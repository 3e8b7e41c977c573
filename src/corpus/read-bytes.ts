import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * A document is not read beyond this length, unless the caller says otherwise. Bytes, unpacked.
 *
 * Two million Chinese characters, a whole county history, take 1.4 GB to read; what is longer holds many documents, or
 * none, and would take more memory than a build may have.
 */
export const LONGEST_DOCUMENT_BYTES = 6_000_000;

const GZIP = /\.gz$/iu;

/** A file that is being read. */
export interface OpenedFile {
  /** Bytes as they lie in the file, packed or not. */
  readonly bytesRead: number;
}

/** The bytes of a file piece by piece, unpacked where its name ends in .gz. */
export function openBytes(file: string, onOpen?: (opened: OpenedFile) => void): AsyncIterable<Buffer> {
  const stream = createReadStream(file);
  onOpen?.(stream);
  if (!GZIP.test(file)) return stream;
  const unpacked = createGunzip();
  stream.on('error', (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
}

/** All bytes of a file; null where it is longer than `longest`. */
export async function readBytes(file: string, longest: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of openBytes(file)) {
    length += chunk.length;
    if (length > longest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
