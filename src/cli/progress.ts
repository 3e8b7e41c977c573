import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io.js';

/** Shows how far a run is, on stderr: a bar on a terminal, a line now and then in a pipe, nothing when quiet. */
export interface Progress {
  readonly update: (done: number, label: string) => void;
  /** Writes a line of its own, above the bar where there is one; nothing when quiet. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** In a pipe a line is written for the first, and then for every so many. */
const LINE_EVERY = 20;

/** @param total How many there will be; null when that isn't known beforehand. */
export function createProgress(
  { err, isTerminal }: Io,
  { quiet }: { readonly quiet: boolean },
  total: number | null,
): Progress {
  if (quiet) return { update: () => undefined, say: () => undefined, stop: () => undefined };
  return isTerminal ? drawBar(err, total) : writeLines(err, total);
}

/** Takes the cursor to the start of a line and clears it. */
const CLEAR_LINE = '\r\u001b[K';

function drawBar(err: Io['err'], total: number | null): Progress {
  const format = total === null ? '{value} {label}' : '{bar} {value}/{total} {label}';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { label: '' });
  return {
    update: (done, label) => bar.update(done, { label }),
    say: (line) => err(`${CLEAR_LINE}${line}\n`),
    stop: () => bar.stop(),
  };
}

function writeLines(err: Io['err'], total: number | null): Progress {
  const of = total === null ? '' : `/${total}`;
  return {
    update: (done, label) => {
      if (done === 1 || done % LINE_EVERY === 0 || done === total) err(`${done}${of} ${label}\n`);
    },
    say: (line) => err(`${line}\n`),
    stop: () => undefined,
  };
}
