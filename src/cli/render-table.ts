import Table from 'cli-table3';
import { printable, textWidth, wrapText } from './text-width.js';

/** What a cell may hold. */
export type Cell = string | number | null;

/** No column is made narrower than that, however narrow the terminal. */
const NARROWEST = 8;
/** What borders and padding take, for each column. */
const FRAME = 3;
/** A word of Latin letters; one that is longer than `LONGEST` may be broken. */
const WORD = /[A-Za-z]+/gu;
const LONGEST = 16;

/**
 * A table that fits a terminal: the widest columns are wrapped until all fit. Numbers stand at the right.
 *
 * @param columns How wide the terminal is.
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: number,
): string {
  const texts = rows.map((row) => row.map(toText));
  const cells = head.map((name, i) => [name, ...texts.map((row) => row[i] ?? '')]);
  const widths = fitWidths(
    cells.map((column) => Math.max(...column.map(widestLine))),
    cells.map((column) => Math.max(...column.map(longestWord))),
    columns - FRAME * head.length - 1,
  );
  const table = new Table({
    head: head.map((name, i) => wrapText(name, widths[i] ?? NARROWEST)),
    colAligns: head.map((_, i) => (isNumeric(rows, i) ? 'right' : 'left')),
    style: { head: [], border: [] },
  });
  for (const row of texts) table.push(row.map((text, i) => wrapText(text, widths[i] ?? NARROWEST)));
  return table.toString();
}

const isNumeric = (rows: readonly (readonly Cell[])[], column: number): boolean =>
  rows.some((row) => typeof row[column] === 'number') &&
  rows.every((row) => row[column] === null || typeof row[column] === 'number');

const widestLine = (text: string): number => Math.max(...text.split('\n').map(textWidth));

const toText = (cell: Cell): string => (cell === null ? '' : printable(String(cell)));

/** Narrows the widest columns until all together take no more than there is; breaks no short word while it can. */
function fitWidths(natural: readonly number[], whole: readonly number[], available: number): number[] {
  for (const least of [whole, whole.map(() => 0)]) {
    for (let limit = Math.max(0, ...natural); limit >= NARROWEST; limit -= 1) {
      const widths = natural.map((width, i) => Math.min(width, Math.max(limit, least[i] ?? 0)));
      if (widths.reduce((sum, width) => sum + width, 0) <= available) return widths;
    }
  }
  return natural.map((width) => Math.min(width, NARROWEST));
}

/** How wide the longest word is that should stay whole: NaturalFeature, otherQuote. */
const longestWord = (text: string): number =>
  Math.max(0, ...(text.match(WORD) ?? []).map(({ length }) => length).filter((length) => length <= LONGEST));
