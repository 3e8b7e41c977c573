import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ExportChunk } from '../export/index.js';
import { BuilderError, messageOf } from '../support/errors.js';

/** A file has this behind its name as long as it isn't complete. */
const UNFINISHED = '.partial';

/** So much is gathered before it is written. UTF-16 units. */
const CHUNK = 1 << 20;

/**
 * Writes pieces of files; a file gets its name when all are complete, so that half of one is never taken for whole.
 *
 * @param pathOf Where a file of the export goes.
 * @returns The paths, in the order in which the files were begun. Throws OUTPUT_UNWRITABLE.
 */
export function writeChunks(chunks: Iterable<ExportChunk>, pathOf: (file: string) => string): string[] {
  const files = new Map<string, UnfinishedFile>();
  try {
    for (const { file, text } of chunks) {
      const unfinished = files.get(file) ?? new UnfinishedFile(pathOf(file));
      files.set(file, unfinished);
      unfinished.add(text);
    }
    for (const file of files.values()) file.finish();
  } catch (error) {
    for (const file of files.values()) file.drop();
    throw error;
  }
  return [...files.values()].map(({ path }) => path);
}

class UnfinishedFile {
  readonly path: string;
  readonly #descriptor: number;
  #pending = '';

  constructor(path: string) {
    this.path = path;
    this.#descriptor = orUnwritable(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      return openSync(path + UNFINISHED, 'w');
    });
  }

  add(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= CHUNK) this.#write();
  }

  finish(): void {
    this.#write();
    orUnwritable(this.path, () => {
      closeSync(this.#descriptor);
      renameSync(this.path + UNFINISHED, this.path);
    });
  }

  drop(): void {
    rmSync(this.path + UNFINISHED, { force: true });
  }

  #write(): void {
    orUnwritable(this.path, () => writeFileSync(this.#descriptor, this.#pending));
    this.#pending = '';
  }
}

function orUnwritable<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new BuilderError('OUTPUT_UNWRITABLE', `Cannot write ${path}: ${messageOf(error)}`, {
      hint: 'Choose another place with --out. / 请用 --out 另选一个位置。',
      cause: error,
    });
  }
}
