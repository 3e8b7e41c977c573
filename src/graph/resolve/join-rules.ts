import { groupBy } from '../../support/group.js';
import { compareStrings } from '../keys.js';
import { type Candidate, type JoinRule, joinRule } from './candidate.js';
import { foldName } from './name-core.js';
import { pairsOf } from './overrides.js';

/** Shorter aliases (北区, 一期) and cores are borne by too many things. */
const MINIMUM_ALIAS_CHARACTERS = 3;
const MINIMUM_CORE_CHARACTERS = 3;
const MINIMUM_HEAD_CHARACTERS = 4;
/** From where to where a work goes, told behind what it is: 西城路南延|至国道207环线道路. */
const ROUTE = /^(?:至|到|—|－|-)../u;
/** A head that ends so is a road that the route begins at, not the work: 保衡路|至林场路. */
const ENDS_AS_ROAD = /[路街道线桥段镇乡村庄]$/u;

/**
 * One document gives as an alias what the other gives as the name; exactly one bears it and one claims it, and no third
 * thing's name ends in it.
 */
const byAlias: JoinRule = (candidates) => {
  const bearers = byName(candidates, ({ draft }) => draft.names);
  const claimants = byName(candidates, ({ draft }) => draft.aliases);
  return [...claimants.keys()].sort(compareStrings).flatMap((name) => {
    const [bearer, anotherBearer] = bearers.get(name) ?? [];
    const [claimant, anotherClaimant] = (claimants.get(name) ?? []).filter((one) => one !== bearer);
    const isUnique = anotherBearer === undefined && anotherClaimant === undefined;
    if (bearer === undefined || claimant === undefined || !isUnique) return [];
    if (candidates.some((third) => third !== bearer && third !== claimant && endsIn(third, name))) return [];
    if ([...name].length < MINIMUM_ALIAS_CHARACTERS) return [];
    const told = { rule: joinRule('alias'), shared: name, confidence: 0.95 };
    return [{ one: claimant.draft, other: bearer.draft, ...told }];
  });
};

const endsIn = (candidate: Candidate, name: string): boolean =>
  candidate.name.endsWith(name) && candidate.name !== name;

function byName(
  candidates: readonly Candidate[],
  namesOf: (candidate: Candidate) => Iterable<string>,
): Map<string, Candidate[]> {
  const named = candidates.flatMap((candidate) =>
    [...namesOf(candidate)].map((name) => ({ name, candidate })),
  );
  const groups = groupBy(named, ({ name }) => name);
  return new Map([...groups].map(([name, entries]) => [name, entries.map(({ candidate }) => candidate)]));
}

/**
 * The names differ in the county's own name, in marks, or in a word that may be left away: 县中医院 and 中医院.
 *
 * Not where the county has others whose names end in the core: with 城西污水处理厂 and 庞口镇污水处理厂, the bare
 * 污水处理厂 may be either.
 */
const bySameCore: JoinRule = (candidates) =>
  [...groupBy(candidates, ({ core }) => core)].flatMap(([core, bearers]) => {
    const isBorneByOthers = candidates.some((other) => other.core !== core && other.core.endsWith(core));
    const isBare = bearers.some(({ name }) => foldName(name) === core);
    if ([...core].length < MINIMUM_CORE_CHARACTERS || (isBorneByOthers && isBare)) return [];
    const told = { rule: joinRule('same-core'), shared: core, confidence: 0.9 };
    return pairsOf(bearers).map(([one, other]) => ({ one: one.draft, other: other.draft, ...told }));
  });

/** A work and the only one whose name goes on with a route: 西城路南延工程 and 西城路南延至国道207环线道路一期工程. */
const byRoute: JoinRule = (candidates) =>
  candidates
    .filter(({ draft, core }) => draft.type === 'Project' && isWork(core))
    .flatMap((short) => {
      const longer = candidates.filter(
        ({ core }) => core.startsWith(short.core) && ROUTE.test(core.slice(short.core.length)),
      );
      const [only] = longer;
      if (only === undefined || longer.length > 1) return [];
      const told = { rule: joinRule('route'), shared: short.core, confidence: 0.8 };
      return [{ one: short.draft, other: only.draft, ...told }];
    });

const isWork = (core: string): boolean =>
  [...core].length >= MINIMUM_HEAD_CHARACTERS && !ENDS_AS_ROAD.test(core);

/** In the order in which they are believed. */
export const JOIN_RULES: readonly JoinRule[] = [byAlias, bySameCore, byRoute];
