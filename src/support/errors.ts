/** What can go wrong that the user can mend, with the exit code of each kind (sysexits.h where it has one). */
export const ERROR_EXIT_CODES = {
  USAGE: 64,
  INPUT_MISSING: 66,
  INPUT_EMPTY: 66,
  INPUT_INVALID: 65,
  SOURCES_INVALID: 65,
  OVERRIDES_INVALID: 65,
  OUTPUT_UNWRITABLE: 73,
  OUTPUT_LOCKED: 75,
  OUTPUT_MISSING: 66,
  GAZETTEER_MISSING: 72,
  SEGMENTER_MISSING: 72,
  STORE_UNREACHABLE: 69,
  STORE_REFUSED: 77,
  STORE_FAILED: 74,
  STORE_VERSION: 76,
  QUERY_UNKNOWN: 66,
  QUERY_REFUSED: 77,
  QUERY_INVALID: 65,
  QUERY_TIMEOUT: 75,
  PARAMETER_INVALID: 64,
  NAME_UNKNOWN: 66,
  GOLD_MISSING: 66,
} as const;

export type ErrorCode = keyof typeof ERROR_EXIT_CODES;

export interface BuilderErrorOptions {
  /** What to do about it, in English and Chinese. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A failure that the user can act on: what happened, and what to do. `main.ts` prints both and exits by the code. */
export class BuilderError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | null;

  constructor(code: ErrorCode, message: string, options: BuilderErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'BuilderError';
    this.code = code;
    this.hint = options.hint ?? null;
  }

  get exitCode(): number {
    return ERROR_EXIT_CODES[this.code];
  }
}

/** The error's message, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
