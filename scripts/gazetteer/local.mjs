import { villageName } from './village-names.mjs';

/**
 * @typedef {{ code: string, name: string }} Row
 * @typedef {{ key: string, text: string }} Chunk The townships and villages whose codes begin with the six digits `key`.
 */

/** Townships that are townships: the lists also have development zones, farms, prisons, firms … */
const TOWNSHIP_NAME = /(?:乡|镇|街道|苏木)$/u;
const PSEUDO_TOWNSHIP = /(?:特殊|直属|虚拟|林业局|公司)|^(?:开发区|经济开发区|工业园区|园区)街道$/u;
const OFFICE = /(?<=街道)(?:办事处|服务中心|筹备[处组])$/u;

/**
 * What lies below the counties, one chunk of lines for each six digits: `100龙泉镇` for a township (the last three digits
 * of its code), then ` 200南关村` for each of its villages.
 *
 * @param {Row[]} townships
 * @param {Row[]} villages
 * @returns {Chunk[]} In the order of their keys.
 */
export function localChunks(townships, villages) {
  const below = groupBy(villages, ({ code }) => code.slice(0, 9));
  const kept = townships
    .map(({ code, name }) => ({ code, name: name.replace(OFFICE, '') }))
    .filter(isTownship);
  return [...groupBy(kept, ({ code }) => code.slice(0, 6))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => ({
      key,
      text: rows.flatMap((row) => linesOf(row, below.get(row.code) ?? [])).join('\n'),
    }));
}

/** @param {Row} row */
function isTownship({ name }) {
  return TOWNSHIP_NAME.test(name) && !PSEUDO_TOWNSHIP.test(name) && name.length > 2;
}

/**
 * @param {Row} township
 * @param {Row[]} villages
 */
function linesOf(township, villages) {
  const lines = [township.code.slice(6) + township.name];
  for (const { code, name } of villages) {
    const proper = villageName(name);
    if (proper !== null) lines.push(` ${code.slice(9)}${proper}`);
  }
  return lines;
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {Map<string, T[]>}
 */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
