/** The types of divisions, from the largest to the smallest. */
export const DIVISION_TYPES = ['Province', 'Prefecture', 'County', 'Township', 'Village'] as const;

/** The types of things that are no divisions (gold/GUIDELINES.md, Entity types). */
export const THING_TYPES = [
  'Project',
  'Company',
  'ScenicSpot',
  'Zone',
  'Road',
  'Facility',
  'NaturalFeature',
  'Organisation',
  'Person',
  'Honour',
] as const;

/** All types of entities. */
export const ENTITY_TYPES = [...DIVISION_TYPES, ...THING_TYPES] as const;

/** What the text says happened to a thing in a year; `stated` is any other fact of that year. */
export const STATUSES = ['planned', 'signed', 'started', 'ongoing', 'completed', 'stated'] as const;

/** The relations between entities that documents state. */
export const RELATION_TYPES = ['UNDERTAKES', 'LOCATED_IN', 'AWARDED', 'COOPERATES_WITH'] as const;

/** How an observation's value bounds the true one. */
export const COMPARATORS = ['=', '≈', '>', '≥', '<', '≤'] as const;

/** What an observation's value measures. */
export const MEASURES = ['level', 'change', 'share', 'rank'] as const;

/** Whether a figure was reached or is aimed at. */
export const FIGURE_KINDS = ['actual', 'target'] as const;

/** Whether the text says it, or we concluded it from the surroundings. */
export const BASES = ['stated', 'implied'] as const;

/** Where a document's years come from. */
export const YEAR_BASES = ['stated', 'metadata', 'inferred'] as const;

/** The scripts in which documents are written. */
export const SCRIPTS = ['simplified', 'traditional'] as const;

/** The two parts of a report: what was done, and what is to be done; null for neither. */
export const SECTION_PARTS = ['review', 'plan'] as const;

export type DivisionType = (typeof DIVISION_TYPES)[number];
export type ThingType = (typeof THING_TYPES)[number];
export type EntityType = (typeof ENTITY_TYPES)[number];
export type Status = (typeof STATUSES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type Comparator = (typeof COMPARATORS)[number];
export type Measure = (typeof MEASURES)[number];
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type Basis = (typeof BASES)[number];
export type YearBasis = (typeof YEAR_BASES)[number];
export type Script = (typeof SCRIPTS)[number];
export type SectionPart = (typeof SECTION_PARTS)[number];

/** What speaks for the link of an entity to its division or county, or why it was left without. */
export const LINK_FEATURES = [
  'full-name',
  'short-name',
  'home',
  'named-within',
  'only-bearer',
  'several-bearers',
  'not-where-told',
  'no-bearer',
  'county-named',
  'county-of-document',
  'elsewhere',
  'not-told',
] as const;
export type LinkFeature = (typeof LINK_FEATURES)[number];
