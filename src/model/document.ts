import type { DivisionCode, DocumentId } from './ids.js';
import type { YearBasis } from './vocabulary.js';

/** The years that a document's words of time count from; null where nothing tells. */
export interface Calendar {
  /** What 今年 means. */
  readonly documentYear: number | null;
  /** What 过去一年, 一年来 mean. */
  readonly reviewYear: number | null;
  /** The year that the plan part speaks of. */
  readonly planYear: number | null;
  readonly basis: YearBasis | null;
  /** The day (YYYY-MM-DD) that 昨天 and 本月 count from; absent where nothing tells. */
  readonly day?: string;
}

/** What is known of a document from outside: an entry of the sources file, or the fields of a JSON Lines record. */
export interface DocumentMetadata {
  readonly title?: string;
  readonly county?: DivisionCode;
  readonly prefecture?: DivisionCode;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly publishedOn?: string;
  readonly documentYear?: number;
  readonly reviewYear?: number;
  readonly planYear?: number;
}

/** One file (or one record of a JSON Lines file) as it came, decoded. */
export interface CorpusFile {
  readonly id: DocumentId;
  /** The path as the user would find it again. */
  readonly file: string;
  /** Of the bytes. */
  readonly sha256: string;
  readonly encoding: string;
  /** The decoded text, a byte order mark and CRLF kept: what raw offsets count in. */
  readonly raw: string;
  readonly metadata: DocumentMetadata;
}

/** A document with its place and its calendar. */
export interface SourceDocument extends CorpusFile {
  readonly title: string;
  readonly county: DivisionCode | null;
  readonly prefecture: DivisionCode | null;
  readonly province: DivisionCode | null;
  readonly calendar: Calendar;
}
