import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** A file is not read beyond this length, unless the caller says otherwise. Bytes, unpacked. */
export const LONGEST_FILE_BYTES = 100_000_000;

const GZIP = /\.gz$/iu;

/** The bytes of a file piece by piece, unpacked where its name ends in .gz. */
export function openBytes(file: string): AsyncIterable<Buffer> {
  const stream = createReadStream(file);
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
