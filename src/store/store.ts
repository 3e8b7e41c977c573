/** The stores that a graph can be asked in. */
export type StoreKind = 'embedded' | 'neo4j';

/** What a column of an answer may hold: nodes and relationships as objects of their properties. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [property: string]: Value };

export type Row = Readonly<Record<string, Value>>;

/** What a question may be asked with. */
export type Parameters = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly number[]>
>;

/** How much an answer may cost. */
export interface RunOptions {
  /** Rows beyond these are left out. */
  readonly limit: number;
  /** The question is given up after that. */
  readonly timeoutMs: number;
}

export interface Answer {
  /** In the order of the question. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Whether there were more rows than the limit. */
  readonly isCut: boolean;
}

/** A graph that Cypher can be asked of, opened for reading. */
export interface Store {
  readonly kind: StoreKind;
  /** Where it is, as the user named it. */
  readonly address: string;
  /**
   * Answers one reading statement.
   *
   * Throws QUERY_INVALID (the store doesn't understand it), QUERY_REFUSED (it would write), QUERY_TIMEOUT, STORE_FAILED.
   */
  readonly run: (cypher: string, parameters: Parameters, options: RunOptions) => Promise<Answer>;
  readonly close: () => Promise<void>;
}
