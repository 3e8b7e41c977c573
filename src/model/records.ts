import type { DiagnosticCode, Severity } from './diagnostic.js';
import type { Link } from './entity.js';
import type { DivisionCode, DocumentId, EntityId, FactId, RuleId } from './ids.js';
import type {
  Basis,
  Comparator,
  EntityType,
  FigureKind,
  Measure,
  RelationType,
  Script,
  Status,
  YearBasis,
} from './vocabulary.js';

/** A place in the raw file; `text` is `raw.slice(start, end)`. Offsets are UTF-16 units, half-open. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The first line of a document's records. */
export interface DocumentRecord {
  readonly k: 'document';
  readonly id: DocumentId;
  readonly file: string;
  readonly title: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly script: Script;
  /** What segmented it, and what read its names: rules and tagger (full), or rules alone (fast). */
  readonly engine: string;
  readonly reader: string;
  readonly county: DivisionCode | null;
  readonly prefecture: DivisionCode | null;
  readonly province: DivisionCode | null;
  readonly documentYear: number | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly yearBasis: YearBasis | null;
  /** UTF-16 units of the raw file, and how many of them were passed over as page furniture. */
  readonly characters: number;
  readonly skippedCharacters: number;
}

/** A division that a record points to, with its place in the country, so that the graph needs no gazetteer. */
export interface DivisionRecord {
  readonly k: 'division';
  readonly code: DivisionCode;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: DivisionCode | null;
  /** 山西省长治市壶关县. */
  readonly fullName: string;
}

/** One sentence, as read, with its raw range. */
export interface PassageRecord {
  readonly k: 'passage';
  readonly id: FactId;
  readonly position: number;
  /** The headings above, joined with ` › `. */
  readonly section: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A year of an entity, with what happened and where it is said. */
export interface YearRecord {
  readonly id: FactId;
  readonly year: number | null;
  readonly status: Status;
  readonly basis: Basis;
  readonly rule: RuleId;
  readonly confidence: number;
  readonly evidence: Quote;
}

export interface EntityRecord {
  readonly k: 'entity';
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Every distinct raw string by which the text names it, sorted. */
  readonly surfaces: readonly string[];
  readonly county: DivisionCode | null;
  readonly code: DivisionCode | null;
  readonly confidence: number;
  readonly link: Link;
  readonly years: readonly YearRecord[];
  readonly mentions: readonly Quote[];
}

export interface RelationRecord {
  readonly k: 'relation';
  readonly id: FactId;
  readonly type: RelationType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly year: number | null;
  readonly basis: Basis;
  readonly rule: RuleId;
  readonly confidence: number;
  readonly evidence: Quote;
}

export interface ObservationRecord {
  readonly k: 'observation';
  readonly id: FactId;
  readonly about: EntityId;
  readonly indicator: string;
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: string;
  readonly amount: number | null;
  readonly baseUnit: string | null;
  readonly year: number | null;
  readonly baseYear?: number;
  readonly kind: FigureKind;
  readonly comparator: Comparator;
  readonly measure: Measure;
  readonly basis: Basis;
  readonly rule: RuleId;
  readonly confidence: number;
  readonly evidence: Quote;
}

export interface DiagnosticRecord {
  readonly k: 'diagnostic';
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

/** One line of `records/NAME.jsonl`. */
export type DocumentRecords = readonly RecordLine[];
export type RecordLine =
  | DocumentRecord
  | DivisionRecord
  | PassageRecord
  | EntityRecord
  | RelationRecord
  | ObservationRecord
  | DiagnosticRecord;
