/** @typedef {import('../names/gold-documents.mjs').GoldDocument} GoldDocument */

export const FOLDS = 5;

/**
 * The fold of each document (NAME.txt), all documents of a county or prefecture in one: places by size, each into the
 * smallest fold so far. scripts/tagger/cross_validate.py deals them out the same way.
 *
 * @param {readonly GoldDocument[]} documents
 * @returns {Record<string, number>}
 */
export function foldsByPlace(documents) {
  /** @type {Map<string, { size: number, files: string[] }>} */
  const places = new Map();
  for (const { name, place, sentences } of documents) {
    const known = places.get(place) ?? { size: 0, files: [] };
    known.size += sentences.reduce((sum, { text }) => sum + text.length, 0);
    known.files.push(`${name}.txt`);
    places.set(place, known);
  }
  const loads = Array.from({ length: FOLDS }, () => 0);
  /** @type {[string, number][]} */
  const dealt = [];
  const bySize = [...places].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  for (const [, { size, files }] of bySize) {
    const smallest = loads.indexOf(Math.min(...loads));
    loads[smallest] = (loads[smallest] ?? 0) + size;
    dealt.push(...files.map((file) => /** @type {[string, number]} */ ([file, smallest])));
  }
  return Object.fromEntries(dealt.sort(([a], [b]) => (a < b ? -1 : 1)));
}
