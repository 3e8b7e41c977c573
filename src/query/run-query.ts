import type { Answer, RunOptions, Store } from '../store/store.js';
import { admitReading } from './admit-reading.js';
import { type GivenParameters, guessParameters, readParameters } from './parameters.js';
import type { Query } from './query.js';

/** How much an answer may cost unless told otherwise. */
export const DEFAULT_RUN_OPTIONS: RunOptions = { limit: 1000, timeoutMs: 30_000 };

/**
 * Asks a store a named question, or Cypher as typed; reads only.
 *
 * Throws PARAMETER_INVALID, QUERY_REFUSED, QUERY_INVALID, QUERY_TIMEOUT, STORE_FAILED.
 */
export async function runQuery(
  store: Store,
  query: Query | string,
  given: GivenParameters = {},
  options: Partial<RunOptions> = {},
): Promise<Answer> {
  const isTyped = typeof query === 'string';
  const parameters = isTyped ? guessParameters(given) : readParameters(query, given);
  const cypher = admitReading(isTyped ? query : query.cypher);
  return store.run(cypher, parameters, { ...DEFAULT_RUN_OPTIONS, ...options });
}
