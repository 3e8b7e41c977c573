/** What a user knows better than the resolver: ids that are one thing, and ids that are different ones. */
export interface Overrides {
  readonly same: readonly (readonly string[])[];
  readonly different: readonly (readonly string[])[];
}

/** How things of different documents are brought together. */
export interface ResolveOptions {
  /** False: every id is a thing of its own, unless the user says that it is the same as another. */
  readonly resolve: boolean;
  readonly overrides: Overrides;
}

export const DEFAULT_RESOLVE_OPTIONS: ResolveOptions = {
  resolve: true,
  overrides: { same: [], different: [] },
};

/** All pairs within a list. */
export function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const));
}
