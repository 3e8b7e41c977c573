import type { EntityRecord } from '../model/records.js';
import {
  DIVISION_TYPES,
  type DivisionType,
  type EntityType,
  LINK_FEATURES,
  type LinkFeature,
  STATUSES,
  type Status,
} from '../model/vocabulary.js';
import { compareStrings, nodeKey } from './keys.js';

/** What all documents together tell of one id. */
export interface ThingDraft {
  readonly key: string;
  readonly id: string;
  readonly type: EntityType;
  readonly code: string | null;
  readonly names: Set<string>;
  readonly aliases: Set<string>;
  /** How many mentions put it into each county. */
  readonly counties: Map<string, number>;
  readonly documents: Set<string>;
  /** What is told without a year. */
  readonly statuses: Set<Status>;
  /** What is told of it by year. */
  readonly years: Map<Status, Set<number>>;
  readonly links: Set<LinkFeature>;
  linkConfidence: number;
  mentionCount: number;
}

const DIVISIONS: ReadonlySet<string> = new Set(DIVISION_TYPES);

export function isDivisionType(type: EntityType): type is DivisionType {
  return DIVISIONS.has(type);
}

/** The id of an entity in the graph: its code for a division that has one, whatever the record calls it. */
function graphIdOf({ id, type, code }: Pick<EntityRecord, 'id' | 'type' | 'code'>): string {
  return isDivisionType(type) ? (code ?? id) : id;
}

/** The key under which an entity's draft is gathered. */
export function draftKeyOf(entity: Pick<EntityRecord, 'id' | 'type' | 'code'>): string {
  return nodeKey(entity.type, graphIdOf(entity));
}

/** Adds what one document tells of an entity to its draft. */
export function gather(drafts: Map<string, ThingDraft>, entity: EntityRecord, document: string): void {
  const key = draftKeyOf(entity);
  const draft = drafts.get(key) ?? emptyDraft(key, entity);
  drafts.set(key, draft);

  draft.names.add(entity.name);
  for (const alias of entity.aliases) draft.aliases.add(alias);
  draft.documents.add(document);
  for (const feature of entity.link.features) draft.links.add(feature);
  draft.linkConfidence = Math.max(draft.linkConfidence, entity.link.confidence);
  draft.mentionCount += entity.mentions.length;
  if (entity.county !== null) {
    const weight = (draft.counties.get(entity.county) ?? 0) + Math.max(1, entity.mentions.length);
    draft.counties.set(entity.county, weight);
  }
  for (const { status, year } of entity.years) gatherStatus(draft, status, year);
}

function emptyDraft(key: string, entity: EntityRecord): ThingDraft {
  return {
    key,
    id: graphIdOf(entity),
    type: entity.type,
    code: entity.code,
    names: new Set(),
    aliases: new Set(),
    counties: new Map(),
    documents: new Set(),
    statuses: new Set(),
    years: new Map(),
    links: new Set(),
    linkConfidence: 0,
    mentionCount: 0,
  };
}

function gatherStatus(draft: ThingDraft, status: Status, year: number | null): void {
  if (year === null) {
    draft.statuses.add(status);
    return;
  }
  const years = draft.years.get(status) ?? new Set();
  draft.years.set(status, years.add(year));
}

/** The county that most mentions put the things into; the smaller code where two are even; null where none does. */
export function mainCounty(drafts: readonly ThingDraft[]): string | null {
  const weights = new Map<string, number>();
  for (const { counties } of drafts) {
    for (const [county, weight] of counties) weights.set(county, (weights.get(county) ?? 0) + weight);
  }
  const [first] = [...weights].sort(([a, m], [b, n]) => n - m || compareStrings(a, b));
  return first?.[0] ?? null;
}

/** The fullest name: the longest, of two equally long ones the smaller. */
export function fullestName(drafts: readonly ThingDraft[]): string {
  const names = drafts.flatMap((draft) => [...draft.names]);
  const [fullest] = names.sort((a, b) => b.length - a.length || compareStrings(a, b));
  return fullest ?? '';
}

/** All names but the one given, sorted. */
export function otherNames(
  drafts: readonly ThingDraft[],
  name: string,
  more: readonly string[] = [],
): string[] {
  const all = new Set([...drafts.flatMap(({ names, aliases }) => [...names, ...aliases]), ...more]);
  all.delete(name);
  return [...all].sort(compareStrings);
}

/** What is told without a year, in the order of the vocabulary. */
export function statusesOf(drafts: readonly ThingDraft[]): Status[] {
  return STATUSES.filter((status) => drafts.some(({ statuses }) => statuses.has(status)));
}

/** How sure the code or county of things is, by the surest document, and what speaks for it. */
export function linkOf(drafts: readonly ThingDraft[]): {
  readonly linkConfidence: number | null;
  readonly linkedBy: LinkFeature[];
} {
  const linkConfidence =
    drafts.length === 0 ? null : Math.max(...drafts.map((draft) => draft.linkConfidence));
  return {
    linkConfidence,
    linkedBy: LINK_FEATURES.filter((feature) => drafts.some(({ links }) => links.has(feature))),
  };
}
