/** Gathers rows by table, and hands them on in batches, so that tables that come mixed are written apart. */
export class Batches<T, R, O> {
  readonly #tables = new Map<string, { readonly table: T; rows: R[] }>();
  readonly #size: number;
  readonly #write: (table: T, rows: readonly R[]) => O;

  constructor(size: number, write: (table: T, rows: readonly R[]) => O) {
    this.#size = size;
    this.#write = write;
  }

  /** Adds a row to the table called `name`, and yields what is to be written when its batch is full. */
  *add(name: string, table: T, row: R): Generator<O> {
    const batch = this.#tables.get(name) ?? { table, rows: [] };
    this.#tables.set(name, batch);
    batch.rows.push(row);
    if (batch.rows.length < this.#size) return;
    yield this.#write(table, batch.rows);
    batch.rows = [];
  }

  /** Yields what is left, in the order in which the tables first came. */
  *flush(): Generator<O> {
    for (const { table, rows } of this.#tables.values()) if (rows.length > 0) yield this.#write(table, rows);
    this.#tables.clear();
  }
}
