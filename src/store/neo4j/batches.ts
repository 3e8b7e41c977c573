import { setImmediate as turn } from 'node:timers/promises';
import type { RowStatement } from './statements.js';

/** Rows of several statements that go into one transaction. */
export interface Batch {
  readonly statements: ReadonlyMap<string, readonly RowStatement['row'][]>;
  readonly rows: number;
}

/** Fewer are slower, more take the server's memory. */
export const MOST_ROWS = 10_000;
/** Long texts fill a transaction sooner than many rows do. In UTF-16 units. */
const MOST_CHARACTERS = 8_000_000;

/** So often those who wait for the server get their turn. In rows. */
const TURN_ROWS = 250;

/** Gathers statements into batches of at most so many rows, in their order. */
export async function* toBatches(
  statements: Iterable<RowStatement>,
  mostRows: number = MOST_ROWS,
): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  for (const { cypher, row } of statements) {
    const rows = batch.statements.get(cypher);
    if (rows === undefined) batch.statements.set(cypher, [row]);
    else rows.push(row);
    batch.rows += 1;
    batch.characters += charactersIn(row);
    if (batch.rows % TURN_ROWS === 0) await turn();
    if (batch.rows < mostRows && batch.characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = emptyBatch();
  }
  if (batch.rows > 0) yield batch;
}

const emptyBatch = () => ({
  statements: new Map<string, RowStatement['row'][]>(),
  rows: 0,
  characters: 0,
});

function charactersIn(row: object): number {
  let characters = 0;
  for (const value of Object.values(row)) {
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && value !== null) characters += charactersIn(value);
  }
  return characters;
}
