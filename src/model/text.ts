import type { SourceDocument } from './document.js';
import type { Span } from './span.js';
import type { Script } from './vocabulary.js';

/** The way from the readable text back to the file. */
export interface OffsetMap {
  /** The raw range that a text range was made from; never empty for a range that is not. */
  readonly toRaw: (span: Span<'text'>) => Span<'raw'>;
}

/** A garbled place of the text: repaired, or kept as it is with nothing to be taken across it. */
export interface GarbledSpot {
  readonly span: Span<'text'>;
  readonly repaired: boolean;
}

/** A stretch of the text that the page, not the writer, put there (menus, page furniture): not read for facts. */
export interface SkippedStretch {
  readonly span: Span<'text'>;
  readonly reason: string;
}

/** A document as rules read it: simplified, folded, repaired, its broken lines joined. */
export interface ReadableText {
  readonly document: SourceDocument;
  readonly script: Script;
  /** Lines are separated by `\n`; each line is a heading, a paragraph or a list item. */
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly garbled: readonly GarbledSpot[];
  readonly skipped: readonly SkippedStretch[];
}
