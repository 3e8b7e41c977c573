import { compareStrings } from '../keys.js';
import type { ThingDraft } from '../thing-draft.js';
import { areApart } from './apart.js';
import { blocksOf, type Join, joinRule, type OwnNames } from './candidate.js';
import { JOIN_RULES } from './join-rules.js';
import { DEFAULT_RESOLVE_OPTIONS, type Overrides, pairsOf, type ResolveOptions } from './overrides.js';

/** One thing of the graph: what it was joined from, in the order of the ids, and why. */
export interface JoinedThing {
  readonly members: readonly [ThingDraft, ...ThingDraft[]];
  readonly joins: readonly Join[];
}

/**
 * Joins things of different documents that are one.
 *
 * Only within one type and one county, where no document tells the two apart and their years can be those of one work
 * (农村公路改造 of 2022 and of 2024 stay two). What the user says goes before all that. Depends on the drafts alone, not
 * on their order.
 */
export function joinThings(
  drafts: Iterable<ThingDraft>,
  ownNames: OwnNames,
  { resolve, overrides }: ResolveOptions = DEFAULT_RESOLVE_OPTIONS,
): JoinedThing[] {
  const sorted = [...drafts].sort((a, b) => compareStrings(a.key, b.key));
  const groups = new Groups(sorted, overrides);
  for (const join of toldJoins(sorted, overrides)) groups.unite(join, true);
  const blocks = resolve ? blocksOf(sorted, ownNames) : [];
  for (const rule of JOIN_RULES) {
    for (const join of blocks.flatMap(rule)) groups.unite(join, false);
  }
  return groups.all();
}

/** The pairs that the user says are one; ids that no document gives are passed over. */
function toldJoins(drafts: readonly ThingDraft[], { same }: Overrides): Join[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const told = { rule: joinRule('told-by-user'), shared: '', confidence: 1 };
  return same.flatMap((ids) => {
    const [first, ...others] = ids.flatMap((id) => byId.get(id) ?? []);
    return first === undefined ? [] : others.map((other) => ({ one: first, other, ...told }));
  });
}

/** Sets of drafts that grow together, unless some of their members are different things. */
class Groups {
  private readonly of: Map<ThingDraft, JoinedThing>;
  private readonly different: ReadonlySet<string>;

  constructor(drafts: readonly ThingDraft[], { different }: Overrides) {
    this.of = new Map(drafts.map((draft) => [draft, { members: [draft], joins: [] }]));
    this.different = new Set(different.flatMap(pairsOf).map(([a, b]) => pairKey(a, b)));
  }

  unite(join: Join, isTold: boolean): void {
    const a = this.of.get(join.one);
    const b = this.of.get(join.other);
    if (a === undefined || b === undefined || a === b) return;
    const isApart = a.members.some((x) =>
      b.members.some((y) => this.different.has(pairKey(x.id, y.id)) || (!isTold && areApart(x, y))),
    );
    if (isApart) return;
    const [first, ...rest] = [...a.members, ...b.members].sort((x, y) => compareStrings(x.id, y.id));
    const members = [first ?? join.one, ...rest] as const;
    const united = { members, joins: [...a.joins, ...b.joins, join] };
    for (const draft of members) this.of.set(draft, united);
  }

  all(): JoinedThing[] {
    return [...new Set(this.of.values())];
  }
}

const pairKey = (a: string, b: string): string => JSON.stringify([a, b].sort(compareStrings));
