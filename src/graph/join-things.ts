import { groupBy } from '../support/group.js';
import { compareStrings } from './keys.js';
import { isDivisionType, mainCounty, type ThingDraft } from './thing-draft.js';

/** Shorter aliases (北区, 一期) are borne by too many things. */
const MINIMUM_ALIAS_CHARACTERS = 3;

/**
 * Joins things of different documents that are one: one document gives as an alias what the other gives as the name.
 *
 * Only within one type and one county, where exactly one thing bears the name and one claims it as an alias, and where no
 * document tells the two apart. Works of different years under one name (农村公路改造 2022 and 2024) stay apart. Depends
 * on the drafts alone, not on their order.
 *
 * @returns Groups of drafts, each in the order of its ids; most groups have one member.
 */
export function joinThings(drafts: Iterable<ThingDraft>): ThingDraft[][] {
  const sorted = [...drafts].sort((a, b) => compareStrings(a.key, b.key));
  const groups = new Map(sorted.map((draft) => [draft, [draft]]));
  const neighbours = groupBy(sorted.filter(isJoinable), (draft) => `${draft.type} ${mainCounty([draft])}`);
  for (const members of neighbours.values()) {
    for (const [one, other] of claimedPairs(members)) unite(groups, one, other);
  }
  return [...new Set(groups.values())];
}

const isJoinable = (draft: ThingDraft): boolean =>
  !isDivisionType(draft.type) && mainCounty([draft]) !== null;

/** Pairs of which one claims as an alias the name that the other alone bears. */
function claimedPairs(drafts: readonly ThingDraft[]): [ThingDraft, ThingDraft][] {
  const bearers = byName(drafts, ({ names }) => names);
  const claimants = byName(drafts, ({ aliases }) => aliases);
  const pairs: [ThingDraft, ThingDraft][] = [];
  for (const name of [...claimants.keys()].sort(compareStrings)) {
    const [bearer, anotherBearer] = bearers.get(name) ?? [];
    const [claimant, anotherClaimant] = (claimants.get(name) ?? []).filter((draft) => draft !== bearer);
    const isUnique = anotherBearer === undefined && anotherClaimant === undefined;
    if (bearer === undefined || claimant === undefined || !isUnique) continue;
    if ([...name].length >= MINIMUM_ALIAS_CHARACTERS) pairs.push([claimant, bearer]);
  }
  return pairs;
}

function byName(
  drafts: readonly ThingDraft[],
  namesOf: (draft: ThingDraft) => Iterable<string>,
): Map<string, ThingDraft[]> {
  const named = drafts.flatMap((draft) => [...namesOf(draft)].map((name) => ({ name, draft })));
  const groups = groupBy(named, ({ name }) => name);
  return new Map([...groups].map(([name, entries]) => [name, entries.map(({ draft }) => draft)]));
}

function unite(groups: Map<ThingDraft, ThingDraft[]>, one: ThingDraft, other: ThingDraft): void {
  const a = groups.get(one);
  const b = groups.get(other);
  if (a === undefined || b === undefined || a === b) return;
  const isApart = a.some((x) =>
    b.some((y) => isToldApart(x, y) || isWorkOfAnotherYear(x, y) || isWorkOfAnotherYear(y, x)),
  );
  if (isApart) return;
  const united = [...a, ...b].sort((x, y) => compareStrings(x.id, y.id));
  for (const draft of united) groups.set(draft, united);
}

function isToldApart(a: ThingDraft, b: ThingDraft): boolean {
  return [...a.documents].some((document) => b.documents.has(document));
}

/** Whether `later` is planned, begun or finished in a year after `earlier` was already completed. */
function isWorkOfAnotherYear(earlier: ThingDraft, later: ThingDraft): boolean {
  if (earlier.type !== 'Project') return false;
  const completed = Math.max(...(earlier.years.get('completed') ?? []));
  if (!Number.isFinite(completed)) return false;
  const active = [...later.years].flatMap(([status, years]) => (status === 'stated' ? [] : [...years]));
  return active.some((year) => year > completed);
}
