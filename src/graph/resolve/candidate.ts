import { type RuleId, ruleId } from '../../model/ids.js';
import { compareStrings } from '../keys.js';
import { fullestName, isDivisionType, mainCounty, type ThingDraft } from '../thing-draft.js';
import { nameCore } from './name-core.js';

/** A thing that may be the same as one of another document. */
export interface Candidate {
  readonly draft: ThingDraft;
  readonly name: string;
  readonly core: string;
}

/** Why two things were taken for one. */
export interface Join {
  readonly one: ThingDraft;
  readonly other: ThingDraft;
  readonly rule: RuleId;
  /** What they share: the name, or its core. */
  readonly shared: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Takes the candidates of one type and county, and gives the pairs that look like one thing. */
export type JoinRule = (candidates: readonly Candidate[]) => Join[];

/** Names of the county and of what it lies in, by the county's code. */
export type OwnNames = (county: string) => readonly string[];

/**
 * The things that may be joined, those of one type and county together, each block in the order of the keys.
 *
 * Divisions have codes; what lies nowhere and what is known within its document only (老旧小区改造, of every year) may be
 * anything's namesake.
 */
export function blocksOf(drafts: readonly ThingDraft[], ownNames: OwnNames): Candidate[][] {
  const blocks = new Map<string, Candidate[]>();
  for (const draft of [...drafts].sort((a, b) => compareStrings(a.key, b.key))) {
    const county = mainCounty([draft]);
    if (county === null || isDivisionType(draft.type) || isBoundToDocument(draft)) continue;
    const name = fullestName([draft]);
    const candidate = { draft, name, core: nameCore(name, draft.type, ownNames(county)) };
    const key = `${draft.type} ${county}`;
    blocks.set(key, [...(blocks.get(key) ?? []), candidate]);
  }
  return [...blocks.values()];
}

/** Whether the id names the document among its scopes. */
function isBoundToDocument({ id, documents }: ThingDraft): boolean {
  return [...documents].some((document) => id.includes(`/${document}/`));
}

/** Names a rule of the resolver. */
export const joinRule = (name: string): RuleId => ruleId(`resolve/${name}`);
