import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** So much is gathered before it is written. UTF-16 units. */
const CHUNK = 1 << 16;

/** Writes texts to a stream as fast as it takes them, and leaves it open; stops where the reader has gone away. */
export async function writeAll(texts: Iterable<string>, stream: NodeJS.WritableStream): Promise<void> {
  try {
    await pipeline(Readable.from(gathered(texts)), stream, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

function* gathered(texts: Iterable<string>): Generator<string> {
  let pending = '';
  for (const text of texts) {
    pending += text;
    if (pending.length < CHUNK) continue;
    yield pending;
    pending = '';
  }
  if (pending !== '') yield pending;
}
