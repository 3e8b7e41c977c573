import type { LbugValue } from '@ladybugdb/core';
import type { Properties, PropertyType } from '../../model/schema.js';
import { quoted } from './ddl.js';

/** A row to be copied: a value for each property of its table; for a relationship the ids of its ends as well. */
export interface CopyRow {
  readonly values: Readonly<Record<string, unknown>>;
  /** The ids of source and target. */
  readonly ends?: readonly [string, string];
}

/** A table to be filled; `pair` are the labels of a relationship's ends. */
export interface CopyTable {
  readonly name: string;
  readonly properties: Properties;
  readonly pair?: readonly [string, string];
}

/** A COPY statement with its only parameter. */
export interface CopyStatement {
  readonly cypher: string;
  readonly rows: LbugValue[];
}

/**
 * Copies rows into a table by way of a parameter, the one way in which every string arrives as it is.
 *
 * LadybugDB takes the types of the parameter from its values. So a column without any value is left out; decimals travel
 * as text, since 2.5 and 2 in one column would be a decimal and an integer, and the second be stored as 1e-323; and lists
 * start with an empty string that is cut off again, since an empty list has no type.
 */
export function copyStatement(
  { name, properties, pair }: CopyTable,
  rows: readonly CopyRow[],
): CopyStatement {
  const columns = Object.entries(properties).filter(([column]) =>
    rows.some(({ values }) => values[column] != null),
  );
  const ends = pair === undefined ? [] : ['r.e0', 'r.e1'];
  const expressions = columns.map(([, type], i) => READ[type](`r.c${i}`));
  const names = columns.map(([column]) => quoted(column)).join(', ');
  const options = pair === undefined ? '' : ` (from='${pair[0]}', to='${pair[1]}')`;
  return {
    cypher: `COPY ${quoted(name)}(${names}) FROM (UNWIND $rows AS r RETURN ${[...ends, ...expressions].join(', ')})${options}`,
    rows: rows.map((row) => toParameter(row, columns)),
  };
}

/** How a column is read from the parameter. */
const READ: Readonly<Record<PropertyType, (cell: string) => string>> = {
  string: (cell) => cell,
  int: (cell) => cell,
  double: (cell) => `CAST(${cell} AS DOUBLE)`,
  strings: (cell) => `list_slice(${cell}, 2, size(${cell}))`,
};

/** How a value is put into the parameter. */
const WRITE: Readonly<Record<PropertyType, (value: unknown) => LbugValue>> = {
  string: (value) => value as string | null,
  int: (value) => value as number | null,
  double: (value) => (value === null ? null : String(value)),
  strings: (value) => ['', ...(value as readonly string[])],
};

function toParameter(
  { values, ends }: CopyRow,
  columns: readonly (readonly [string, PropertyType])[],
): LbugValue {
  const cells = columns.map(([column, type], i) => [`c${i}`, WRITE[type](values[column] ?? null)] as const);
  const endCells = ends === undefined ? [] : ends.map((id, i) => [`e${i}`, id] as const);
  return Object.fromEntries([...endCells, ...cells]);
}
