import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command line as it was compiled; `npm test` compiles first. */
const MAIN: string = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Buffer;
  readonly cwd?: string;
  /** Options of node itself. */
  readonly node?: readonly string[];
  /** Called when the process runs; may kill it later. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** Closes the reading end of stdout at once, as `| head -0` does. */
  readonly ignoresStdout?: boolean;
  /** Called with all that came on stderr so far; may kill the process. */
  readonly onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the command line in a process of its own, as a user does, and gives what it wrote. */
export function runMain(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { env = {}, stdin = '', cwd, node = [], ignoresStdout = false, onStart, onStderr } = options;
  const child = spawn(process.execPath, [...node, MAIN, ...args], {
    // biome-ignore lint/style/noProcessEnv: a user's process has all of it
    env: { ...process.env, XIANZHI_LANG: 'en', NODE_OPTIONS: '', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  onStart?.((signal) => child.kill(signal));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  if (ignoresStdout) child.stdout.destroy();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onStderr?.(stderr, (signal) => child.kill(signal));
  });
  child.stdin.on('error', () => undefined).end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
