/** A text in the languages that questions come in. */
export type Title = Readonly<Record<'en' | 'zh', string>>;

/** The types that parameters of a question may have. */
export const PARAMETER_TYPES = ['string', 'integer', 'number', 'boolean', 'strings'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export type ParameterValue = string | number | boolean | readonly string[];

/** What a question must be asked with. */
export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly title: Title;
  /** A value that has an answer in the samples. */
  readonly example: ParameterValue;
  /** The value when none is given; null where one must be given. */
  readonly fallback: ParameterValue | null;
}

/** A named question: one file of `queries/`. */
export interface Query {
  /** The file's name without `.cypher`. */
  readonly name: string;
  readonly title: Title;
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly string[];
  /** The question in the Cypher that all stores share, without the head. */
  readonly cypher: string;
}
