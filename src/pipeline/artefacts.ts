import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentId } from '../model/ids.js';
import type { DocumentRecords } from '../model/records.js';
import { toJsonLines } from '../support/json-lines.js';

/** Characters that some file system doesn't take in a name. */
const UNSAFE = /[<>:"\\|?*%\u0000-\u001f]|^\.+|(?<=\/)\.+/gu;

/** Where the records of a document lie under `records/`: its id without `.txt`, in folders as the id has them. */
export function recordsPath(id: DocumentId): string {
  const name = id.replace(/\.txt$/u, '').replace(UNSAFE, (unsafe) => encodeAll(unsafe));
  return `${name}.jsonl`;
}

const encodeAll = (text: string): string =>
  [...text].map((character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');

/** Writes the records of a document under `directory/records`. */
export function writeRecords(directory: string, id: DocumentId, records: DocumentRecords): void {
  const path = join(directory, 'records', recordsPath(id));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, toJsonLines(records));
}

/** So much is gathered before it is written. UTF-16 units. */
const CHUNK = 1 << 20;

/** Writes an artefact line by line, so that it is never in memory as a whole. */
export function writeLines(directory: string, name: string, lines: Iterable<string>): void {
  const file = openSync(join(directory, name), 'w');
  try {
    let chunk = '';
    for (const line of lines) {
      chunk += `${line}\n`;
      if (chunk.length < CHUNK) continue;
      writeSync(file, chunk);
      chunk = '';
    }
    writeSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

/** All of a UTF-8 file that is small. */
export function readWhole(path: string): string {
  return readFileSync(path, 'utf8');
}
