import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** So much is read at once. Bytes. */
const CHUNK = 1 << 20;

/** The lines of a UTF-8 file without their breaks, read as they are asked for; can be gone through more than once. */
export function readLines(path: string): Iterable<string> {
  return { [Symbol.iterator]: () => linesOf(path) };
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(CHUNK);
    let rest = '';
    for (let bytes = readSync(file, buffer); bytes > 0; bytes = readSync(file, buffer)) {
      const [first = '', ...others] = decoder.write(buffer.subarray(0, bytes)).split('\n');
      rest += first;
      const last = others.pop();
      if (last === undefined) continue;
      yield rest;
      yield* others;
      rest = last;
    }
    rest += decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}
