/**
 * One step of the guide: its number, its title without it, and the Cypher to paste.
 *
 * @typedef {{ number: number, title: string, cypher: string }} Step
 */

/** A heading with a number, what is told below it, and the Cypher that belongs to it. */
const STEP =
  /^## (?<number>\d+)\. (?<title>.+)\n(?:(?!## )(?!```).*\n)*```cypher\n(?<cypher>(?:(?!```).*\n)+)```$/gmu;

/**
 * The steps of a guide, in their order.
 *
 * @param {string} guide Markdown
 * @returns {Step[]}
 */
export function readSteps(guide) {
  return [...guide.matchAll(STEP)].map(({ groups = {} }) => ({
    number: Number(groups['number']),
    title: groups['title'] ?? '',
    cypher: groups['cypher'] ?? '',
  }));
}
