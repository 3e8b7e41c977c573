import type { Division, DivisionMatch } from '../model/division.js';
import type { Country, UpperDivision } from './country.js';
import type { Gazetteer, GazetteerHome, GazetteerScope } from './gazetteer.js';
import { isGenericVillage } from './generic-villages.js';
import { liesIn } from './lies-in.js';
import type { LocalDivisions } from './local-divisions.js';
import { fullNames } from './local-names.js';
import { matchDivisions } from './match-divisions.js';
import { NameBeginnings } from './name-beginnings.js';
import { type NameEntry, NameIndex } from './name-index.js';
import { bareNamesOf } from './national-names.js';

/** What a scope is made of. */
export interface ScopeSources {
  readonly country: Country;
  readonly local: LocalDivisions;
  readonly national: NameIndex;
  readonly path: Gazetteer['path'];
}

const NOWHERE: readonly Division[] = [];

/** The part of the gazetteer that a document of that home may name. */
export function makeScope(home: GazetteerHome, { country, local, national }: ScopeSources): GazetteerScope {
  const place = home.county ?? home.prefecture;
  const below = place === null ? [] : local.below(place);
  const byName = groupByName(below);
  const isTownship = (name: string): boolean =>
    byName.get(name)?.some(({ type }) => type === 'Township') ?? false;
  const upper = [...namesNearby(home, country)].filter(
    ({ name, form, division }) => form === 'full' || isHomeItself(division, home) || !isTownship(name),
  );
  const nearby = new NameIndex([...upper, ...below.flatMap(localEntries)], national);
  const known = { home, nearby, national };
  const localNames = new NameBeginnings();
  for (const name of byName.keys()) localNames.add(name);
  return {
    home,
    match: (text): readonly DivisionMatch[] => matchDivisions(text, known),
    local: (name, type) => byName.get(name)?.filter((division) => division.type === type) ?? NOWHERE,
    localLengthsAt: (text, position) => localNames.lengthsAt(text, position),
  };
}

/** A bare name that a township of the home bears as well is left to the township, unless it is the home's own. */
function isHomeItself({ code }: Division, { county, prefecture }: GazetteerHome): boolean {
  return county === null || code === county || code === prefecture;
}

/** Bare names: of the home's prefecture (or, where a province governs the county itself, of the county) all. */
function* namesNearby(
  { county, prefecture, province }: GazetteerHome,
  { byCode }: Country,
): Generator<NameEntry> {
  const isNear = ({ code }: UpperDivision): boolean =>
    code === county || (prefecture !== null && liesIn(code, prefecture));
  for (const division of byCode.values()) {
    if (isNear(division)) yield* bareNamesOf(division, true);
    else if (province !== null && liesIn(division.code, province)) yield* bareNamesOf(division, false);
  }
}

function localEntries(division: Division): NameEntry[] {
  return fullNames(division).map((name) => ({
    name,
    form: 'full',
    caution: division.type === 'Village' && isGenericVillage(name) ? 'company' : 'none',
    division,
  }));
}

function groupByName(divisions: readonly Division[]): Map<string, Division[]> {
  const groups = new Map<string, Division[]>();
  for (const division of divisions) {
    for (const name of new Set([...fullNames(division), ...division.aliases])) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [division]);
      else group.push(division);
    }
  }
  return groups;
}
