import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BuilderError, messageOf } from '../support/errors.js';

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const DATA = new URL('../../data/', import.meta.url);

/**
 * The rows of `data/NAME.tsv`: tab-separated, the first line names the columns, an empty cell is ''.
 *
 * Throws GAZETTEER_MISSING when the installation lacks the table.
 */
export function readTable(name: string): readonly Row[] {
  return readTableAt(tablePath(name));
}

/** Where `data/NAME.tsv` lies. */
export function tablePath(name: string): string {
  return fileURLToPath(new URL(`${name}.tsv`, DATA));
}

/** The rows of a table of that form anywhere. Throws GAZETTEER_MISSING. */
export function readTableAt(path: string): readonly Row[] {
  const [head = '', ...lines] = readLines(path);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split(/\r?\n/u)
      .filter((line) => line !== '');
  } catch (error) {
    throw new BuilderError('GAZETTEER_MISSING', `A table is missing: ${path}: ${messageOf(error)}`, {
      hint: 'Install the package again. / 请重新安装。',
      cause: error,
    });
  }
}
