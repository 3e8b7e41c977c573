import { stringify } from 'csv-stringify/sync';
import type { Answer, Value } from '../store/index.js';
import { type Cell, renderTable } from './render-table.js';

/** The forms in which answers are printed. */
export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** An answer as text that ends its last line: a table for people, JSON or CSV for programs. */
export function renderAnswer({ columns, rows }: Answer, format: Format, width: number): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  const cells = rows.map((row) => columns.map((column) => toCell(row[column] ?? null)));
  return format === 'csv' ? renderCsv(columns, cells) : `${renderTable(columns, cells, width)}\n`;
}

/** Comma-separated values, with a head. */
export function renderCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([head, ...rows].map((row) => [...row]));
}

/** A value as it stands in a cell: lists of plain values with commas between them, other things as JSON. */
function toCell(value: Value): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  return isPlainList ? value.join(', ') : JSON.stringify(value);
}
