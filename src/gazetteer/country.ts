import type { Division } from '../model/division.js';
import { type DivisionCode, divisionCode } from '../model/ids.js';
import type { DivisionType } from '../model/vocabulary.js';
import { readIndexTable } from './index-files.js';

/** A province, prefecture or county, with its names by kind. */
export interface UpperDivision extends Division {
  /** Names with a head besides the official one: 楚雄州, and former ones: 满城县. */
  readonly full: readonly string[];
  /** Names without a head: 壶关. */
  readonly bare: readonly string[];
  /** Those of the bare names that are ordinary words, or places of other kinds everywhere: 和平, 南山. */
  readonly words: readonly string[];
  /** Those of the bare names by which the whole country knows it: 义乌. */
  readonly known: readonly string[];
  /** By a name of two characters, the characters before it that make other words: 范县 → 示 (示范县). */
  readonly traps: ReadonlyMap<string, string>;
}

/** Provinces, prefectures and counties. */
export interface Country {
  readonly byCode: ReadonlyMap<DivisionCode, UpperDivision>;
  /** By every full and bare name, in the order of the codes. */
  readonly byName: ReadonlyMap<string, readonly UpperDivision[]>;
}

/** Reads what the index holds down to the county. Throws GAZETTEER_MISSING. */
export function readCountry(path: string): Country {
  const divisions = readIndexTable(path).map(toDivision);
  const byName = new Map<string, UpperDivision[]>();
  for (const division of divisions) {
    for (const name of new Set([division.name, ...division.aliases])) {
      const bearers = byName.get(name);
      if (bearers === undefined) byName.set(name, [division]);
      else bearers.push(division);
    }
  }
  return { byCode: new Map(divisions.map((division) => [division.code, division])), byName };
}

function toDivision(cells: readonly string[]): UpperDivision {
  const [code = '', parent = '', name = ''] = cells;
  const [full = [], bare = [], words = [], known = [], traps = []] = cells
    .slice(3)
    .map((cell) => (cell === '' ? [] : cell.split(' ')));
  return {
    code: divisionCode(code),
    type: typeOf(code),
    name,
    aliases: [...full, ...bare],
    parent: parent === '' ? null : divisionCode(parent),
    full,
    bare,
    words,
    known,
    traps: new Map(
      traps.map((trap) => [trap.slice(0, trap.indexOf(':')), trap.slice(trap.indexOf(':') + 1)]),
    ),
  };
}

function typeOf(code: string): DivisionType {
  if (code.endsWith('0000')) return 'Province';
  return code.endsWith('00') ? 'Prefecture' : 'County';
}
