import type { Logger } from '../../support/logger.js';
import { type CopyRow, type CopyTable, copyStatement } from './copy.js';
import type { Session } from './database.js';

const BATCH_ROWS = 10_000;

/** Gathers rows by table, and copies those of a table when they are enough for a batch. */
export class TableFiller {
  readonly #session: Session;
  readonly #logger: Logger;
  readonly #rows = new Map<CopyTable, CopyRow[]>();

  constructor(session: Session, logger: Logger) {
    this.#session = session;
    this.#logger = logger;
  }

  /** Takes a row; throws where the schema has no table for it. */
  async add(table: CopyTable | undefined, row: CopyRow): Promise<void> {
    if (table === undefined) throw new Error(`No table takes ${JSON.stringify(row)}`);
    const rows = this.#rows.get(table) ?? [];
    rows.push(row);
    this.#rows.set(table, rows);
    if (rows.length === BATCH_ROWS) await this.#copy(table);
  }

  /** Copies all rows that are left. */
  async finish(): Promise<void> {
    for (const table of [...this.#rows.keys()]) await this.#copy(table);
  }

  async #copy(table: CopyTable): Promise<void> {
    const { cypher, rows } = copyStatement(table, this.#rows.get(table) ?? []);
    this.#rows.delete(table);
    await this.#session.query(cypher, { rows }, () => undefined);
    this.#logger.debug(() => `${[table.name, ...(table.pair ?? [])].join(' ')}: ${rows.length}`);
  }
}
