/** What we make of a line. */
export interface CaseAnswer {
  readonly isRight: boolean;
  /** Whether the line is of the kind that documents have. */
  readonly isCore: boolean;
  /** Our reading, as told in the list of misses. */
  readonly read: string;
}

/** Answers one line; throws what zod throws where the line has not the suite's form. */
export type CaseReader = (line: unknown) => CaseAnswer;
