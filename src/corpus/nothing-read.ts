import type { Report } from '../model/diagnostic.js';
import { BuilderError } from '../support/errors.js';

/** So many of the reasons are told. */
const MOST_REASONS = 5;

/** A report that is passed on, with the reasons collected for the case that nothing can be read at all. */
export class Reasons {
  private readonly messages: string[] = [];
  readonly report: Report;

  constructor(report: Report) {
    this.report = (diagnostic) => {
      this.messages.push(diagnostic.message);
      report(diagnostic);
    };
  }

  /** That none of the inputs gave a document, and why. */
  nothingRead(inputs: readonly string[]): BuilderError {
    const message = `No document could be read from ${inputs.join(', ')}`;
    return new BuilderError('INPUT_EMPTY', [message, ...this.messages.slice(0, MOST_REASONS)].join('\n  '), {
      hint: 'Give files or folders of .txt, .md, .jsonl or .ndjson (or .gz of these). / 请给出文本文件或文件夹。',
    });
  }
}
