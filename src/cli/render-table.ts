import Table from 'cli-table3';
import { printable, textWidth, wrapText } from './text-width.js';

/** What a cell may hold. */
export type Cell = string | number | null;

/** No column is made narrower than that, however narrow the terminal. */
const NARROWEST = 8;
/** What borders and padding take, for each column. */
const FRAME = 3;

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
  const widths = fitWidths(
    head.map((name, i) => Math.max(...[name, ...texts.map((row) => row[i] ?? '')].map(widestLine))),
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

/** Narrows the widest columns until all together take no more than there is. */
function fitWidths(natural: readonly number[], available: number): number[] {
  let limit = Math.max(0, ...natural);
  const total = (): number => natural.reduce((sum, width) => sum + Math.min(width, limit), 0);
  while (limit > NARROWEST && total() > available) limit -= 1;
  return natural.map((width) => Math.min(width, limit));
}
