import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io.js';

/** Shows how far a run is, on stderr: a bar on a terminal, a line now and then in a pipe, nothing when quiet. */
export interface Progress {
  readonly update: (done: number, label: string) => void;
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
  if (quiet) return { update: () => undefined, stop: () => undefined };
  return isTerminal ? drawBar(total) : writeLines(err, total);
}

function drawBar(total: number | null): Progress {
  const format = total === null ? '{value} {label}' : '{bar} {value}/{total} {label}';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { label: '' });
  return {
    update: (done, label) => bar.update(done, { label }),
    stop: () => bar.stop(),
  };
}

function writeLines(err: Io['err'], total: number | null): Progress {
  const of = total === null ? '' : `/${total}`;
  return {
    update: (done, label) => {
      if (done === 1 || done % LINE_EVERY === 0 || done === total) err(`${done}${of} ${label}\n`);
    },
    stop: () => undefined,
  };
}
