import { readFileSync } from 'node:fs';
import { BuilderError, messageOf } from '../../support/errors.js';
import { parseJsonLines } from '../../support/json-lines.js';
import type { CaseReader } from './case-suite.js';
import { divisionCases } from './division-case.js';
import { answerNumberCase } from './number-case.js';
import { answerT2sCase } from './t2s-case.js';
import { answerTimeCase } from './time-case.js';

/** The suites, by the names of their files. */
export const SUITES = ['time', 'number', 'division', 't2s'] as const;
export type SuiteName = (typeof SUITES)[number];

const READERS: Readonly<Record<SuiteName, () => CaseReader>> = {
  time: () => answerTimeCase,
  number: () => answerNumberCase,
  division: divisionCases,
  t2s: () => answerT2sCase,
};

export interface Share {
  readonly right: number;
  readonly total: number;
}

export interface CaseScores {
  readonly all: Share;
  /** Of the lines that are of the kind that documents have. */
  readonly core: Share;
}

/** A line that was read otherwise than expected, with our reading. */
export interface CaseMiss {
  readonly line: unknown;
  readonly read: string;
}

export interface CaseRun {
  readonly scores: CaseScores;
  readonly misses: readonly CaseMiss[];
}

/** Reads the lines of a peer's test suite and compares. Throws INPUT_MISSING, INPUT_INVALID. */
export function runCases(suite: SuiteName, file: string): CaseRun {
  const answer = READERS[suite]();
  const lines = [...parseJsonLines(contentOf(file), file)];
  const answers = lines.map((line) => ({ line, ...answer(line) }));
  return {
    scores: { all: share(answers), core: share(answers.filter(({ isCore }) => isCore)) },
    misses: answers.filter(({ isRight }) => !isRight).map(({ line, read }) => ({ line, read })),
  };
}

function share(answers: readonly { readonly isRight: boolean }[]): Share {
  return { right: answers.filter(({ isRight }) => isRight).length, total: answers.length };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BuilderError('INPUT_MISSING', `Cannot read ${file}: ${messageOf(error)}`, { cause: error });
  }
}
