import type { Span } from './span.js';
import type { SectionPart } from './vocabulary.js';

/** A word as the segmenter cut it. */
export interface Token {
  readonly span: Span<'text'>;
  readonly word: string;
  /** The segmenter's part of speech (ICTCLAS style: n, v, ns, nr, m …); `x` when unknown. */
  readonly tag: string;
}

/** A part of the document under one heading. */
export interface Section {
  /** The headings above, outermost first: 二、2024年工作安排 › （一）…; empty before the first. */
  readonly path: readonly string[];
  readonly part: SectionPart | null;
  /** The year that the nearest heading names; null where none does. */
  readonly year: number | null;
}

/** One sentence with its tokens: the unit that rules read. Ends at 。！？； or at the end of its line. */
export interface Sentence {
  /** Its order in the document, from 0. */
  readonly position: number;
  readonly span: Span<'text'>;
  /** The readable text under `span`. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly section: Section;
  readonly isHeading: boolean;
}
