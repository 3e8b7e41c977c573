import type { DocumentId } from './ids.js';
import type { Span } from './span.js';

/** What can be noticed about a document without stopping the run. */
export const DIAGNOSTIC_CODES = [
  'FILE_UNREADABLE',
  'FILE_EMPTY',
  'FILE_BINARY',
  'FILE_TOO_LONG',
  'ENCODING_INVALID',
  'LINE_INVALID',
  'SOURCE_UNKNOWN',
  'METADATA_DISAGREES',
  'COUNTY_UNKNOWN',
  'COUNTY_AMBIGUOUS',
  'YEAR_UNKNOWN',
  'GARBLED_REPAIRED',
  'GARBLED_KEPT',
  'TEXT_SKIPPED',
  'ENGINE_STAND_IN',
  'LINK_AMBIGUOUS',
  'LINK_REFUSED',
  'OVERRIDE_UNUSED',
  'FIGURE_UNREADABLE',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
export type Severity = 'info' | 'warning' | 'error';

/** Something noticed about a document (or an input that gave none) that did not stop the run. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** English, then Chinese, so that both readers know what to do. */
  readonly message: string;
  readonly document?: DocumentId;
  /** The file, where there is no document to name. */
  readonly file?: string;
  readonly span?: Span<'raw'>;
}

/** Takes a diagnostic; handed to every stage that may notice something. */
export type Report = (diagnostic: Diagnostic) => void;
