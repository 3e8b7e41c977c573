import type { Diagnostic } from '../model/diagnostic.js';

/** So many are told one by one; report.json holds all. */
const MOST_TOLD = 20;

/** Tells of files and lines that could not be read, as soon as one document could. */
export interface ToldFiles {
  readonly notice: (diagnostic: Diagnostic) => void;
  /** A document was read: from now on what is wrong with others is told at once. */
  readonly documentRead: () => void;
}

/**
 * Tells what was left out of a build, up to twenty.
 *
 * Where nothing can be read at all, the error that ends the run gives the reasons; so nothing is told before a document
 * was read.
 */
export function createToldFiles(tell: (message: string) => void): ToldFiles {
  const waiting: string[] = [];
  let isRead = false;
  let told = 0;
  const flush = (): void => {
    for (const message of waiting.splice(0)) {
      told += 1;
      if (told <= MOST_TOLD) tell(message);
      else if (told === MOST_TOLD + 1) tell('… report.json tells the others. / 其余见 report.json。');
    }
  };
  return {
    notice({ severity, message }) {
      if (severity === 'error') waiting.push(message);
      if (isRead) flush();
    },
    documentRead() {
      isRead = true;
      flush();
    },
  };
}
