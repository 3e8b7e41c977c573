import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A key that changes when the path or content of any of the files does.
 *
 * @param {readonly string[]} paths Files and folders.
 * @param {RegExp} [ignored] Files that don't count.
 * @returns {string}
 */
export function contentKey(paths, ignored = /^$/u) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn).filter((path) => !ignored.test(path)))
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** @param {string} path */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile())
    .sort();
}
