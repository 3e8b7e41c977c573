import type { Row, RunOptions, Store } from '../store/store.js';
import { groupBy } from '../support/group.js';
import { numberOrNull, text } from './cells.js';
import { findQuery, loadCheckQueries } from './load-queries.js';
import { DEFAULT_RUN_OPTIONS, runQuery } from './run-query.js';

/** What a careful reader should look at, worst first. */
export const FINDING_KINDS = ['disagreement', 'growth', 'undated'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One of the places that a finding is about; offsets are UTF-16 units of the raw file, half-open. */
export interface FindingPlace {
  /** The figure in words: 接待游客 612万人次 2022. */
  readonly fact: string;
  readonly quote: string;
  readonly sentence: string;
  readonly document: { readonly id: string; readonly title: string; readonly file: string };
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * Something to look at: two documents that disagree, a growth that the levels of its two years don't bear out, or a document
 * without a year.
 */
export interface Finding {
  readonly kind: FindingKind;
  readonly about: string;
  readonly why: string;
  /** How far the figures are apart: a share of the larger, or of the growth's percentage points; null for a document. */
  readonly difference: number | null;
  readonly places: readonly FindingPlace[];
}

/** The findings, and whether there are more. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly isCut: boolean;
}

/** What is told of a growth is told with either level. */
const ROWS_OF_A_FINDING = 2;

/**
 * What documents contradict in each other and in themselves, worst first, and then the documents without a year.
 *
 * Throws QUERY_TIMEOUT, STORE_FAILED.
 */
export async function checkGraph(
  store: Store,
  { limit, timeoutMs }: RunOptions = DEFAULT_RUN_OPTIONS,
): Promise<CheckResult> {
  const queries = loadCheckQueries();
  const options = { limit: limit * ROWS_OF_A_FINDING, timeoutMs };
  const contradictions = await runQuery(store, findQuery(queries, 'contradictions'), {}, options);
  const undated = await runQuery(store, findQuery(queries, 'undated'), {}, options);
  const findings = [...contradictionsOf(contradictions.rows), ...undated.rows.map(toUndated)];
  return {
    findings: findings.slice(0, limit),
    isCut: contradictions.isCut || undated.isCut || findings.length > limit,
  };
}

function contradictionsOf(rows: readonly Row[]): Finding[] {
  const groups = groupBy(rows, (row) =>
    isGrowth(row)
      ? JSON.stringify([row['id'], row['why']])
      : JSON.stringify([row['id'], row['otherDocument'], row['otherStart'], row['otherFact']]),
  );
  return [...groups.values()].map(toContradiction);
}

const isGrowth = (row: Row): boolean => row['measure'] !== row['otherMeasure'];

function toContradiction(rows: readonly Row[]): Finding {
  const [row = {}] = rows;
  return {
    kind: isGrowth(row) ? 'growth' : 'disagreement',
    about: text(row['about']),
    why: text(row['why']),
    difference: numberOrNull(row['difference']),
    places: [firstPlace(row), ...rows.map(otherPlace)],
  };
}

const firstPlace = (row: Row): FindingPlace => ({
  fact: text(row['fact']),
  quote: text(row['quote']),
  sentence: text(row['sentence']),
  document: { id: text(row['document']), title: text(row['title']), file: text(row['file']) },
  span: { start: numberOrNull(row['startOffset']) ?? 0, end: numberOrNull(row['endOffset']) ?? 0 },
});

const otherPlace = (row: Row): FindingPlace => ({
  fact: text(row['otherFact']),
  quote: text(row['otherQuote']),
  sentence: text(row['otherSentence']),
  document: { id: text(row['otherDocument']), title: text(row['otherTitle']), file: text(row['otherFile']) },
  span: { start: numberOrNull(row['otherStart']) ?? 0, end: numberOrNull(row['otherEnd']) ?? 0 },
});

function toUndated(row: Row): Finding {
  const title = text(row['title']);
  const document = { id: text(row['document']), title, file: text(row['file']) };
  const place = { fact: '', quote: '', sentence: '', document, span: { start: 0, end: 0 } };
  return { kind: 'undated', about: document.file, why: title, difference: null, places: [place] };
}
