/** The process as commands see it; results go to `out`, progress and logs to `err`. */
export interface Io {
  readonly out: (text: string) => void;
  /** Writes a long result piece by piece, as fast as the reader takes it; ends early when the reader goes away. */
  readonly outAll: (texts: Iterable<string>) => Promise<void>;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal, where a progress bar can be drawn. */
  readonly isTerminal: boolean;
  /** The width of the terminal in columns. */
  readonly columns: number;
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input, as text. */
  readonly readStdin: () => Promise<Buffer>;
}

/** The languages that messages come in. */
export type Language = 'en' | 'zh';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Names of the environment variables that tell the language, the first that is set counts. */
const LANGUAGE_VARIABLES = ['XIANZHI_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of `--lang`, else of the environment, else English. */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const option = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  const setting =
    option ??
    LANGUAGE_VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return setting?.startsWith('zh') === true ? 'zh' : 'en';
}
