import type { EntityId, RuleId } from './ids.js';
import type { Span } from './span.js';
import type { Basis, Comparator, FigureKind, Measure, RelationType, Status } from './vocabulary.js';

/** Where a fact was read, and by which rule. */
export interface Provenance {
  readonly rule: RuleId;
  readonly evidence: Span<'text'>;
  readonly basis: Basis;
  /** 0 to 1. */
  readonly confidence: number;
}

/** That something happened to an entity in a year. */
export interface YearStatement extends Provenance {
  readonly kind: 'year';
  readonly entity: EntityId;
  /** null where the text tells the status but no year. */
  readonly year: number | null;
  readonly status: Status;
}

/** That two entities stand in a relation. */
export interface RelationStatement extends Provenance {
  readonly kind: 'relation';
  readonly type: RelationType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly year: number | null;
}

/** One figure about one thing. */
export interface Observation extends Provenance {
  readonly kind: 'observation';
  readonly about: EntityId;
  /** The shortest name in the text that says what is counted. */
  readonly indicator: string;
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: string;
  readonly amount: number | null;
  readonly baseUnit: string | null;
  readonly year: number | null;
  readonly baseYear?: number;
  readonly figureKind: FigureKind;
  readonly comparator: Comparator;
  readonly measure: Measure;
}

/** Everything that was concluded from the mentions of one document. */
export interface Facts {
  readonly years: readonly YearStatement[];
  readonly relations: readonly RelationStatement[];
  readonly observations: readonly Observation[];
}
