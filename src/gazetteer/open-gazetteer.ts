import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Division } from '../model/division.js';
import type { DivisionCode } from '../model/ids.js';
import { type Country, readCountry } from './country.js';
import type { Gazetteer, GazetteerHome, GazetteerScope } from './gazetteer.js';
import { LocalDivisions } from './local-divisions.js';
import { NameIndex } from './name-index.js';
import { nationalNames } from './national-names.js';
import { makeScope } from './scope.js';

const COMPILED = fileURLToPath(new URL('../../data/gazetteer/', import.meta.url));

/** How many counties and prefectures stay unpacked beside the one that is read. */
const SCOPES_KEPT = 16;

/** Opens the compiled index of divisions; what lies below the counties is unpacked when it is asked for. */
export function openGazetteer(directory: string = COMPILED): Gazetteer {
  const country = readCountry(join(directory, 'divisions.tsv'));
  const isCounty = (code: string): boolean => country.byCode.has(code as DivisionCode);
  const local = new LocalDivisions(join(directory, 'local'), isCounty);
  const division = (code: DivisionCode): Division | null => country.byCode.get(code) ?? local.find(code);
  const path = (code: DivisionCode): readonly Division[] => pathOf(division(code), division);
  return {
    division,
    path,
    named: (name, type) => (country.byName.get(name) ?? []).filter((found) => !type || found.type === type),
    scope: keepScopes(country, local, path),
  };
}

function pathOf(
  division: Division | null,
  find: (code: DivisionCode) => Division | null,
): readonly Division[] {
  if (division === null) return [];
  return [...pathOf(division.parent === null ? null : find(division.parent), find), division];
}

/** Documents of one county come together, so the last scopes are kept. */
function keepScopes(
  country: Country,
  local: LocalDivisions,
  path: Gazetteer['path'],
): (home: GazetteerHome) => GazetteerScope {
  const national = new NameIndex(nationalNames(country));
  const kept = new Map<string, GazetteerScope>();
  return ({ county, prefecture, province }) => {
    const home = { county, prefecture, province };
    const key = [county, prefecture, province].join('|');
    const scope = kept.get(key) ?? makeScope(home, { country, local, national, path });
    kept.delete(key);
    kept.set(key, scope);
    const [oldest] = kept.keys();
    if (kept.size > SCOPES_KEPT && oldest !== undefined) kept.delete(oldest);
    return scope;
  };
}
