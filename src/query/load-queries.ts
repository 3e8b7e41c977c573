import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuilderError } from '../support/errors.js';
import type { Query } from './query.js';
import { readQuery } from './read-query.js';
import { similarNames } from './similar-names.js';

const EXTENSION = '.cypher';
const QUERIES = fileURLToPath(new URL('../../queries/', import.meta.url));

/** The named questions of a folder, ours unless told otherwise, by name. Throws INPUT_MISSING, QUERY_INVALID. */
export function loadQueries(directory: string = QUERIES): Query[] {
  if (!existsSync(directory)) throw new BuilderError('INPUT_MISSING', `There is no folder ${directory}`);
  return readdirSync(directory)
    .filter((file) => file.endsWith(EXTENSION))
    .sort()
    .map((file) => readQuery(basename(file, EXTENSION), readFileSync(join(directory, file), 'utf8')));
}

/** The questions that `explain` asks, which are too much bound to it to be asked by name. */
export function loadExplainQueries(): Query[] {
  return loadQueries(join(QUERIES, 'explain'));
}

/** The questions that `check` asks. */
export function loadCheckQueries(): Query[] {
  return loadQueries(join(QUERIES, 'check'));
}

/** The question of that name. Throws QUERY_UNKNOWN with the names that are nearest to it. */
export function findQuery(queries: readonly Query[], name: string): Query {
  const query = queries.find((candidate) => candidate.name === name);
  if (query !== undefined) return query;
  const near = similarNames(
    name,
    queries.map((candidate) => candidate.name),
  );
  const guess = near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `;
  throw new BuilderError('QUERY_UNKNOWN', `There is no question named ${name}`, {
    hint: `${guess}xianzhi queries lists them. / 用 xianzhi queries 查看全部问题。`,
  });
}
