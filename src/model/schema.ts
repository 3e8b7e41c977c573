import { DIVISION_TYPES, ENTITY_TYPES, RELATION_TYPES, THING_TYPES } from './vocabulary.js';

/** The kinds of property values that both stores hold. */
export type PropertyType = 'string' | 'int' | 'double' | 'strings';

/** The properties of a node or relationship type, by name. */
export type Properties = Readonly<Record<string, PropertyType>>;

/** A node type of the graph: its label, the property that identifies it, all its properties. */
export interface NodeType {
  readonly label: string;
  readonly key: string;
  readonly properties: Properties;
}

/** A relationship type of the graph, with the pairs of labels it may connect. */
export interface RelationshipType {
  readonly type: string;
  readonly pairs: readonly (readonly [from: string, to: string])[];
  readonly properties: Properties;
}

const DIVISION: Properties = {
  id: 'string',
  type: 'string',
  code: 'string',
  name: 'string',
  fullName: 'string',
  caption: 'string',
  aliases: 'strings',
  county: 'string',
  statuses: 'strings',
  mentionCount: 'int',
  memberIds: 'strings',
  joinedBy: 'strings',
  linkConfidence: 'double',
  linkedBy: 'strings',
};

const THING: Properties = {
  id: 'string',
  type: 'string',
  name: 'string',
  caption: 'string',
  aliases: 'strings',
  county: 'string',
  statuses: 'strings',
  mentionCount: 'int',
  memberIds: 'strings',
  joinedBy: 'strings',
  linkConfidence: 'double',
  linkedBy: 'strings',
};

const DOCUMENT: Properties = {
  id: 'string',
  type: 'string',
  title: 'string',
  name: 'string',
  caption: 'string',
  file: 'string',
  sha256: 'string',
  script: 'string',
  engine: 'string',
  reader: 'string',
  county: 'string',
  prefecture: 'string',
  documentYear: 'int',
  reviewYear: 'int',
  planYear: 'int',
  yearBasis: 'string',
  characters: 'int',
  skippedCharacters: 'int',
};

const PASSAGE: Properties = {
  id: 'string',
  type: 'string',
  name: 'string',
  caption: 'string',
  text: 'string',
  document: 'string',
  position: 'int',
  section: 'string',
  startOffset: 'int',
  endOffset: 'int',
};

const FACT: Properties = {
  id: 'string',
  type: 'string',
  name: 'string',
  caption: 'string',
  document: 'string',
  quote: 'string',
  startOffset: 'int',
  endOffset: 'int',
  rule: 'string',
  basis: 'string',
  confidence: 'double',
  year: 'int',
};

const STATEMENT: Properties = { ...FACT, predicate: 'string', status: 'string' };

const OBSERVATION: Properties = {
  ...FACT,
  indicator: 'string',
  value: 'double',
  valueHigh: 'double',
  unit: 'string',
  amount: 'double',
  baseUnit: 'string',
  baseYear: 'int',
  kind: 'string',
  comparator: 'string',
  measure: 'string',
};

/**
 * Every node type. `type` repeats the label, because the stores read labels differently. `name` is what a node is called,
 * `caption` the same in lines that fit into a circle.
 */
export const NODE_TYPES: readonly NodeType[] = [
  { label: 'Document', key: 'id', properties: DOCUMENT },
  { label: 'Passage', key: 'id', properties: PASSAGE },
  ...DIVISION_TYPES.map((label) => ({ label, key: 'id', properties: DIVISION })),
  ...THING_TYPES.map((label) => ({ label, key: 'id', properties: THING })),
  { label: 'Year', key: 'id', properties: { id: 'string', type: 'string', name: 'string', year: 'int' } },
  {
    label: 'Indicator',
    key: 'id',
    properties: { id: 'string', type: 'string', name: 'string', caption: 'string', aliases: 'strings' },
  },
  { label: 'Statement', key: 'id', properties: STATEMENT },
  { label: 'Observation', key: 'id', properties: OBSERVATION },
];

const DERIVED: Properties = { predicate: 'string', basis: 'string', sources: 'int', quote: 'string' };
const DERIVED_IN_YEAR: Properties = { ...DERIVED, year: 'int' };
const PLAIN: Properties = { predicate: 'string' };

const from = (labels: readonly string[], to: readonly string[]): (readonly [string, string])[] =>
  labels.flatMap((label) => to.map((target) => [label, target] as const));

/** What a thing can lie in or on (gold/GUIDELINES.md, LOCATED_IN). */
export const PLACE_TYPES = ['Township', 'Village', 'Zone', 'ScenicSpot', 'Facility', 'Road'] as const;

const RELATION_PAIRS = {
  UNDERTAKES: from(['Company', 'Organisation'], ['Project']),
  LOCATED_IN: from(ENTITY_TYPES, PLACE_TYPES),
  AWARDED: from(ENTITY_TYPES, ['Honour']),
  COOPERATES_WITH: from(ENTITY_TYPES, ENTITY_TYPES),
} as const;

/** Every relationship type; `predicate` repeats the type. */
export const RELATIONSHIP_TYPES: readonly RelationshipType[] = [
  { type: 'ABOUT', pairs: from(['Document'], ['County', 'Prefecture']), properties: PLAIN },
  { type: 'HAS_PASSAGE', pairs: from(['Document'], ['Passage']), properties: PLAIN },
  {
    type: 'MENTIONED_IN',
    pairs: from(ENTITY_TYPES, ['Passage']),
    properties: { predicate: 'string', surface: 'string', startOffset: 'int', endOffset: 'int' },
  },
  {
    type: 'PART_OF',
    pairs: [
      ['Village', 'Township'],
      ['Village', 'County'],
      ['Township', 'County'],
      ['Township', 'Prefecture'],
      ['County', 'Prefecture'],
      ['County', 'Province'],
      ['Prefecture', 'Province'],
    ],
    properties: PLAIN,
  },
  { type: 'SUBJECT', pairs: from(['Statement'], ENTITY_TYPES), properties: PLAIN },
  { type: 'OBJECT', pairs: from(['Statement'], [...ENTITY_TYPES, 'Year']), properties: PLAIN },
  { type: 'READ_FROM', pairs: from(['Statement', 'Observation'], ['Passage']), properties: PLAIN },
  { type: 'OF_INDICATOR', pairs: from(['Observation'], ['Indicator']), properties: PLAIN },
  { type: 'ABOUT_ENTITY', pairs: from(['Observation'], ENTITY_TYPES), properties: PLAIN },
  { type: 'NAMED_IN', pairs: from(ENTITY_TYPES, ['Document']), properties: DERIVED },
  { type: 'IN_COUNTY', pairs: from(ENTITY_TYPES, ['County']), properties: DERIVED },
  {
    type: 'IN_YEAR',
    pairs: from([...ENTITY_TYPES, 'Observation'], ['Year']),
    properties: { ...DERIVED_IN_YEAR, status: 'string' },
  },
  ...RELATION_TYPES.map((type) => ({ type, pairs: RELATION_PAIRS[type], properties: DERIVED_IN_YEAR })),
  {
    type: 'CONTRADICTS',
    pairs: from(['Observation'], ['Observation']),
    properties: { predicate: 'string', difference: 'double', why: 'string' },
  },
];
