/** How much is said on stderr. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** Where progress and logs go; debug messages are functions, so that they cost nothing when nobody listens. */
export interface Logger {
  readonly error: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly info: (message: string) => void;
  readonly debug: (message: () => string) => void;
}

const LEVELS: readonly LogLevel[] = ['silent', 'error', 'warn', 'info', 'debug'];

/** A logger that writes lines of at most `level` to `write`. */
export function createLogger(level: LogLevel, write: (line: string) => void): Logger {
  const threshold = LEVELS.indexOf(level);
  const at = (name: LogLevel) => (message: string) => {
    if (LEVELS.indexOf(name) <= threshold) write(`${message}\n`);
  };
  return {
    error: at('error'),
    warn: at('warn'),
    info: at('info'),
    debug: (message) => {
      if (LEVELS.indexOf('debug') <= threshold) write(`${message()}\n`);
    },
  };
}

/** Says nothing. */
export const silentLogger: Logger = createLogger('silent', () => undefined);

/** The level that --quiet and --verbose ask for. */
export function levelOf({
  quiet,
  verbose,
}: {
  readonly quiet: boolean;
  readonly verbose: boolean;
}): LogLevel {
  if (quiet) return 'error';
  return verbose ? 'debug' : 'info';
}
