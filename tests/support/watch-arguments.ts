import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROCESSES = '/proc';
const LOOK_AGAIN_MS = 50;

/** Sees what stands on the command lines of all processes until it is stopped, as any user of the machine can. */
export function watchArguments(): { readonly stop: () => readonly string[] } {
  const seen = new Set<string>();
  const look = (): void => {
    for (const name of readdirSync(PROCESSES)) {
      if (/^\d+$/u.test(name)) seen.add(argumentsOf(name));
    }
  };
  const timer = setInterval(look, LOOK_AGAIN_MS);
  return {
    stop() {
      clearInterval(timer);
      return [...seen];
    },
  };
}

/** Whether this system shows command lines as files. */
export const canWatchArguments: boolean = existsSync(join(PROCESSES, 'self', 'cmdline'));

function argumentsOf(process: string): string {
  try {
    return readFileSync(join(PROCESSES, process, 'cmdline'), 'utf8').replaceAll('\0', ' ');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
