import { readFileSync } from 'node:fs';
import { BuilderError } from '../support/errors.js';

/** The rows of a table of the compiled index, without its header. Throws GAZETTEER_MISSING. */
export function readIndexTable(path: string): string[][] {
  return readIndexFile(path)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

/** A file of the compiled index. Throws GAZETTEER_MISSING. */
export function readIndexFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new BuilderError('GAZETTEER_MISSING', `The index of divisions is missing: ${path}`, {
      hint: 'Run: node scripts/compile-gazetteer.mjs / 请运行：node scripts/compile-gazetteer.mjs',
      cause,
    });
  }
}
