import { BuilderError, messageOf } from './errors.js';

/** One JSON value a line, with a line break after each. */
export function toJsonLines(values: Iterable<unknown>): string {
  let text = '';
  for (const value of values) text += `${JSON.stringify(value)}\n`;
  return text;
}

/** The values of a JSON Lines text; blank lines are passed over. Throws INPUT_INVALID naming `file` and the line. */
export function* parseJsonLines(text: string, file: string): Generator<unknown> {
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line) as unknown;
    } catch (error) {
      throw new BuilderError('INPUT_INVALID', `${file}:${number}: not JSON: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }
}
