import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { BuilderError, messageOf } from '../support/errors.js';

/** What a build leaves in its output folder; nothing else there is ever touched. */
const OUTPUTS = ['records', 'graph.json', 'graph.lbug', 'report.json'] as const;

const NEXT = '.next';
const PREVIOUS = '.previous';
/** Stands while outputs are being exchanged; lists those still to be moved. */
const JOURNAL = '.exchange.json';
/** A build that died leaves its lock; it is taken over when it wasn't renewed for this long. */
const STALE_MS = 10_000;
/** How long another build is waited for: a little longer than a dead one holds the folder. */
const PATIENCE_MS = 12_000;
const RETRY_MS = 1_000;

/** A place where a build is made, apart from the outputs of the last one. */
export interface Workshop {
  /** The folder to build into. */
  readonly directory: string;
  /** Puts what was built in the place of the old outputs. */
  readonly publish: () => void;
}

/**
 * Runs `build` with an empty folder to build into, and exchanges its outputs for the old ones when it calls `publish`.
 *
 * One build at a time works on a folder. If the process is killed before `publish`, the old outputs stay as they are; if
 * it is killed in the exchange, the next build or `mendExchange` finishes it. Throws OUTPUT_LOCKED, OUTPUT_UNWRITABLE.
 */
export async function withWorkshop<T>(
  out: string,
  build: (workshop: Workshop) => Promise<T>,
  { patienceMs = PATIENCE_MS }: { readonly patienceMs?: number } = {},
): Promise<T> {
  const release = await lock(out, patienceMs);
  try {
    mendExchange(out);
    const directory = join(out, NEXT);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory);
    const result = await build({ directory, publish: () => exchange(out) });
    rmSync(directory, { recursive: true, force: true });
    return result;
  } finally {
    await release();
  }
}

async function lock(out: string, patienceMs: number): Promise<() => Promise<void>> {
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new BuilderError('OUTPUT_UNWRITABLE', `Cannot write to ${out}: ${messageOf(error)}`, {
      hint: 'Choose another folder with --out. / 请用 --out 另选一个文件夹。',
      cause: error,
    });
  }
  const retries = { retries: Math.ceil(patienceMs / RETRY_MS), factor: 1, minTimeout: RETRY_MS };
  try {
    return await lockfile.lock(out, { lockfilePath: join(out, '.lock'), stale: STALE_MS, retries });
  } catch (error) {
    throw lockError(out, error);
  }
}

function lockError(out: string, error: unknown): BuilderError {
  const code = (error as { readonly code?: string }).code;
  if (code !== 'ELOCKED') {
    return new BuilderError('OUTPUT_UNWRITABLE', `Cannot write to ${out}: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return new BuilderError('OUTPUT_LOCKED', `Another build is working on ${out}`, {
    hint: 'Wait until it has ended, or choose another folder with --out. / 请等它结束，或用 --out 另选一个文件夹。',
    cause: error,
  });
}

function exchange(out: string): void {
  const names = OUTPUTS.filter((name) => existsSync(join(out, NEXT, name)));
  writeFileSync(join(out, `${JOURNAL}.tmp`), JSON.stringify(names));
  renameSync(join(out, `${JOURNAL}.tmp`), join(out, JOURNAL));
  mendExchange(out);
}

/** Finishes an exchange that was interrupted; does nothing where there was none. */
export function mendExchange(out: string): void {
  const journal = join(out, JOURNAL);
  if (!existsSync(journal)) return;
  const previous = join(out, PREVIOUS);
  mkdirSync(previous, { recursive: true });
  for (const name of JSON.parse(readFileSync(journal, 'utf8')) as readonly string[]) {
    const next = join(out, NEXT, name);
    if (!existsSync(next)) continue;
    if (existsSync(join(out, name))) renameSync(join(out, name), join(previous, name));
    renameSync(next, join(out, name));
  }
  rmSync(previous, { recursive: true, force: true });
  rmSync(journal);
}

/** Finishes an exchange that a killed build left behind, before the outputs are read; leaves a build at work alone. */
export async function mendInterrupted(out: string): Promise<void> {
  if (!existsSync(join(out, JOURNAL))) return;
  const release = await lock(out, 0).catch(() => null);
  if (release === null) return;
  try {
    mendExchange(out);
  } finally {
    await release();
  }
}
