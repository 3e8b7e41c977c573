import { Presets, SingleBar } from 'cli-progress';
import type { Io } from './io.js';

/** Shows how far a run is, on stderr: a bar on a terminal, a line now and then in a pipe, nothing when quiet. */
export interface Progress {
  /** @param share Which share of all is done: 0 to 1, where the total is told as a share. */
  readonly update: (done: number, label: string, share?: number) => void;
  /** Writes a line of its own, above the bar where there is one; nothing when quiet. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** In a pipe a line is written for the first, and then for every so many. */
const LINE_EVERY = 20;

/** How many there will be; null when that isn't known; `share` where each step tells which share of all is done. */
type Total = number | 'share' | null;

export function createProgress(
  { err, isTerminal }: Io,
  { quiet }: { readonly quiet: boolean },
  total: Total,
): Progress {
  if (quiet) return { update: () => undefined, say: () => undefined, stop: () => undefined };
  return isTerminal ? drawBar(err, total) : writeLines(err, total);
}

/** Takes the cursor to the start of a line and clears it. */
const CLEAR_LINE = '\r\u001b[K';

function drawBar(err: Io['err'], total: Total): Progress {
  const bar = new SingleBar(
    { format: formatOf(total), stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total === 'share' ? 1 : (total ?? 0), 0, { done: 0, label: '' });
  return {
    update: (done, label, share) => bar.update(total === 'share' ? (share ?? 0) : done, { done, label }),
    say: (line) => err(`${CLEAR_LINE}${line}\n`),
    stop: () => bar.stop(),
  };
}

function formatOf(total: Total): string {
  if (total === null) return '{value} {label}';
  return total === 'share' ? '{bar} {percentage}% · {done} {label}' : '{bar} {value}/{total} {label}';
}

function writeLines(err: Io['err'], total: Total): Progress {
  const of = typeof total === 'number' ? `/${total}` : '';
  return {
    update: (done, label, share) => {
      const percent = share === undefined ? '' : ` (${Math.floor(share * 100)}%)`;
      if (done === 1 || done % LINE_EVERY === 0 || done === total) err(`${done}${of}${percent} ${label}\n`);
    },
    say: (line) => err(`${line}\n`),
    stop: () => undefined,
  };
}
