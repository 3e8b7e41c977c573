/** @typedef {import('../../../src/query/query.js').Query} Query */

/**
 * A named question as it can be pasted: its title, then its example values in one line to be changed, then the question.
 *
 * The values are named by WITH rather than by `:param`, which old and new Browsers write differently. JSON's texts, numbers
 * and lists are Cypher's as well.
 *
 * @param {Query} query
 * @returns {string}
 */
export function typeOut({ title, parameters, cypher }) {
  const given = parameters.map(({ name, example }) => `${JSON.stringify(example)} AS ${name}`).join(', ');
  const opening = given === '' ? '' : `WITH ${given}\n`;
  const parts = cypher
    .trim()
    .split(/^UNION\n/mu)
    .map((part) => opening + part.replaceAll(/\$(\w+)/gu, '$1'));
  return `// ${title.en} / ${title.zh}\n${parts.join('UNION\n')}\n`;
}
