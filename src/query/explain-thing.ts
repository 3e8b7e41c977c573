import type { Row, Store } from '../store/store.js';
import { BuilderError } from '../support/errors.js';
import { groupBy } from '../support/group.js';
import { numberOrNull, text, textOrNull, texts } from './cells.js';
import { findQuery, loadExplainQueries } from './load-queries.js';
import { DEFAULT_RUN_OPTIONS, runQuery } from './run-query.js';

/** One fact or mention, with where it was read; offsets are UTF-16 units of the raw file, half-open. */
export interface ExplainedFact {
  /** The fact in words; for a mention the name as it is written there. */
  readonly fact: string;
  readonly year: number | null;
  readonly status: string | null;
  readonly basis: string | null;
  readonly quote: string;
  readonly sentence: string | null;
  readonly document: { readonly id: string; readonly title: string; readonly file: string };
  readonly span: { readonly start: number; readonly end: number };
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** All that is known of one thing. */
export interface Explanation {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string | null;
  /** Where it lies, from the province down: 山西省长治市壶关县; several where documents differ. */
  readonly places: readonly string[];
  /** What is told of it without a year. */
  readonly statuses: readonly string[];
  /** The ids that were joined into it. */
  readonly members: readonly string[];
  /** Why they were joined, pair by pair: `id = id · rule what · confidence`. */
  readonly joins: readonly string[];
  /** How sure its code or county is, 0 to 1, and what speaks for it. */
  readonly link: { readonly confidence: number | null; readonly features: readonly string[] };
  readonly mentionCount: number;
  readonly facts: readonly ExplainedFact[];
  readonly mentions: readonly ExplainedFact[];
}

/** How much is told of each thing. */
export interface ExplainOptions {
  /** Facts, and mentions, beyond these are left out. */
  readonly limit: number;
  readonly timeoutMs: number;
}

/**
 * All things of a name, an alias, a code or an id, each with its facts and where it is named; several of one name are told
 * apart, those of the exact name first. A part of a name will do where only one name holds it: 东溪路改造 for
 * 云峰街道东溪路改造工程.
 *
 * Throws NAME_UNKNOWN with names that are like it, QUERY_TIMEOUT, STORE_FAILED.
 */
export async function explainThing(
  store: Store,
  name: string,
  options: ExplainOptions = DEFAULT_RUN_OPTIONS,
): Promise<Explanation[]> {
  const ask = createAsker(store, options);
  const rows = await findThings(ask, name);
  const things = [...groupBy(rows, ({ id, type }) => `${text(type)}:${text(id)}`).values()];
  const isNamedOtherwise = ([row]: readonly Row[]): number => Number(row?.['name'] !== name);
  things.sort((a, b) => isNamedOtherwise(a) - isNamedOtherwise(b));
  const explanations: Explanation[] = [];
  for (const same of things) explanations.push(await explainOne(ask, same));
  return explanations;
}

type Ask = (question: string, parameters: Readonly<Record<string, string>>) => Promise<readonly Row[]>;

function createAsker(store: Store, options: ExplainOptions): Ask {
  const queries = loadExplainQueries();
  return async (question, parameters) =>
    (await runQuery(store, findQuery(queries, question), parameters, options)).rows;
}

async function findThings(ask: Ask, name: string): Promise<readonly Row[]> {
  const rows = await ask('things', { name });
  if (rows.length > 0) return rows;

  const similar = [...new Set((await ask('similar', { name })).map((row) => text(row['name'])))];
  const [whole, ...others] = similar.filter((candidate) => candidate.includes(name));
  if (whole === undefined || others.length > 0) throw unknownName(name, similar);
  return ask('things', { name: whole });
}

/** @param same The rows of one thing, one for each county that it is told to lie in. */
async function explainOne(ask: Ask, same: readonly Row[]): Promise<Explanation> {
  const [row = {}] = same;
  const thing = { id: text(row['id']), type: text(row['type']) };
  const own = textOrNull(row['fullName']);
  const counties = same.map((each) => textOrNull(each['countyFullName'])).filter((place) => place !== null);
  const facts = await ask('facts', thing);
  const mentions = await ask('mentions', thing);
  return {
    ...thing,
    name: text(row['name']),
    aliases: texts(row['aliases']),
    code: textOrNull(row['code']),
    places: own === null ? [...new Set(counties)] : [own],
    statuses: texts(row['statuses']),
    members: texts(row['members']),
    joins: texts(row['joins']),
    link: { confidence: numberOrNull(row['linkConfidence']), features: texts(row['linkedBy']) },
    mentionCount: numberOrNull(row['mentions']) ?? 0,
    facts: facts.map(toFact),
    mentions: mentions.map((mention) => toFact({ ...mention, fact: mention['surface'] ?? null })),
  };
}

function toFact(row: Row): ExplainedFact {
  return {
    fact: text(row['fact']),
    year: numberOrNull(row['year']),
    status: textOrNull(row['status']),
    basis: textOrNull(row['basis']),
    quote: text(row['quote'] ?? row['surface']),
    sentence: textOrNull(row['sentence']),
    document: { id: text(row['document']), title: text(row['title']), file: text(row['file']) },
    span: { start: numberOrNull(row['startOffset']) ?? 0, end: numberOrNull(row['endOffset']) ?? 0 },
    rule: textOrNull(row['rule']),
    confidence: numberOrNull(row['confidence']),
  };
}

function unknownName(name: string, similar: readonly string[]): BuilderError {
  const names = similar.slice(0, SUGGESTIONS);
  const guess = names.length === 0 ? '' : `Did you mean ${names.join(', ')}? `;
  return new BuilderError('NAME_UNKNOWN', `Nothing is known of ${name}`, {
    hint: `${guess}xianzhi query find --param word=… looks for part of a name. / 用 xianzhi query find --param word=… 按名称的一部分查找。`,
  });
}

const SUGGESTIONS = 5;
