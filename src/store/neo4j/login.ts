/** Who asks a Neo4j, and which of its databases. */
export interface Login {
  /** Null where the server lets anybody in. */
  readonly user: string | null;
  readonly password: string;
  /** The user's home database unless told otherwise. */
  readonly database?: string;
}

/** For servers without authentication. */
export const ANYBODY: Login = { user: null, password: '' };
