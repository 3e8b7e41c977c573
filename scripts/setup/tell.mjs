import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Says one thing twice, in English and in Chinese.
 *
 * @param {string} english
 * @param {string} chinese
 */
export function say(english, chinese) {
  process.stderr.write(`${english}\n${chinese}\n`);
}

/** Set-up cannot go on, and the user can do something about it. */
export class SetupError extends Error {
  /**
   * @param {string} english
   * @param {string} chinese
   */
  constructor(english, chinese) {
    super(english);
    this.english = english;
    this.chinese = chinese;
  }
}
