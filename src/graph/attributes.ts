import type {
  Basis,
  Comparator,
  DivisionType,
  FigureKind,
  LinkFeature,
  Measure,
  RelationType,
  Script,
  Status,
  ThingType,
  YearBasis,
} from '../model/vocabulary.js';

/** What a property may hold; null where the text doesn't tell or the property doesn't apply. */
export type PropertyValue = string | number | null | readonly string[];

export type DocumentNode = {
  readonly type: 'Document';
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly title: string;
  readonly file: string;
  readonly sha256: string;
  readonly script: Script;
  readonly engine: string;
  readonly reader: string;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly documentYear: number | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly yearBasis: YearBasis | null;
  readonly characters: number;
  readonly skippedCharacters: number;
};

export type PassageNode = {
  readonly type: 'Passage';
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly text: string;
  readonly document: string;
  readonly position: number;
  readonly section: string;
  readonly startOffset: number;
  readonly endOffset: number;
};

/** What every entity has. */
type EntityAttributes = {
  readonly id: string;
  readonly name: string;
  /** The name in lines. */
  readonly caption: string;
  readonly aliases: readonly string[];
  readonly county: string | null;
  /** What is told of it without a year. */
  readonly statuses: readonly Status[];
  readonly mentionCount: number;
  /** The ids that were joined into it, its own among them; empty where it was always one. */
  readonly memberIds: readonly string[];
  /** Why they were joined, pair by pair. */
  readonly joinedBy: readonly string[];
  /** How sure its code or county is, and what speaks for it in any document; null where no document names it. */
  readonly linkConfidence: number | null;
  readonly linkedBy: readonly LinkFeature[];
};

export type ThingNode = EntityAttributes & { readonly type: ThingType };

export type DivisionNode = EntityAttributes & {
  readonly type: DivisionType;
  readonly code: string | null;
  readonly fullName: string;
};

export type YearNode = {
  readonly type: 'Year';
  readonly id: string;
  readonly name: string;
  readonly year: number;
};

export type IndicatorNode = {
  readonly type: 'Indicator';
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly aliases: readonly string[];
};

/** Where a fact was read. */
type FactAttributes = {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly document: string;
  readonly quote: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly rule: string;
  readonly basis: Basis;
  readonly confidence: number;
  readonly year: number | null;
};

export type StatementNode = FactAttributes & {
  readonly type: 'Statement';
  readonly predicate: RelationType | 'IN_YEAR';
  readonly status: Status | null;
};

export type ObservationNode = FactAttributes & {
  readonly type: 'Observation';
  readonly indicator: string;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: string;
  readonly amount: number | null;
  readonly baseUnit: string | null;
  readonly baseYear: number | null;
  readonly kind: FigureKind;
  readonly comparator: Comparator;
  readonly measure: Measure;
};

/** A node of the graph by its `type`; the properties are those of model/schema.ts. */
export type NodeAttributes =
  | DocumentNode
  | PassageNode
  | ThingNode
  | DivisionNode
  | YearNode
  | IndicatorNode
  | StatementNode
  | ObservationNode;

export type PlainEdge = {
  readonly predicate:
    | 'ABOUT'
    | 'HAS_PASSAGE'
    | 'PART_OF'
    | 'SUBJECT'
    | 'OBJECT'
    | 'READ_FROM'
    | 'OF_INDICATOR'
    | 'ABOUT_ENTITY';
};

export type MentionEdge = {
  readonly predicate: 'MENTIONED_IN';
  readonly surface: string;
  readonly startOffset: number;
  readonly endOffset: number;
};

/** What every derived relationship has: how it is known, how often it is said, and the first quote. */
type DerivedAttributes = {
  readonly basis: Basis;
  readonly sources: number;
  readonly quote: string;
};

export type DocumentEdge = DerivedAttributes & { readonly predicate: 'NAMED_IN' };
export type CountyEdge = DerivedAttributes & { readonly predicate: 'IN_COUNTY' };
export type YearEdge = DerivedAttributes & {
  readonly predicate: 'IN_YEAR';
  readonly year: number;
  readonly status: Status;
};
export type RelationEdge = DerivedAttributes & {
  readonly predicate: RelationType;
  readonly year: number | null;
};

export type ContradictionEdge = {
  readonly predicate: 'CONTRADICTS';
  /** How far the two are apart, as a share of the larger. */
  readonly difference: number;
  readonly why: string;
};

export type DerivedEdge = DocumentEdge | CountyEdge | YearEdge | RelationEdge;

/** A relationship of the graph by its `predicate`; the properties are those of model/schema.ts. */
export type EdgeAttributes = PlainEdge | MentionEdge | DerivedEdge | ContradictionEdge;
