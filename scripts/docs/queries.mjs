/**
 * @typedef {import('../../src/query/query.js').Query} Query
 * @typedef {import('../../src/query/query.js').QueryParameter} QueryParameter
 */

/**
 * The named questions, each with what it is asked with and what it answers.
 *
 * @param {readonly Query[]} queries
 * @returns {string}
 */
export const renderQueries = (queries) => queries.map(renderQuery).join('\n\n');

/** @param {Query} query */
function renderQuery({ name, title, parameters, columns }) {
  const asked = parameters.map(({ name, example }) => ` --param ${name}=${example}`).join('');
  return [
    `### ${name}`,
    `${title.en}. / ${title.zh}。`,
    `\`\`\`sh\nnpm run -s xianzhi -- query ${name}${asked}\n\`\`\``,
    ...(parameters.length === 0 ? [] : [parameters.map(renderParameter).join('\n')]),
    `Answers: ${columns.map((column) => `\`${column}\``).join(', ')}.`,
  ].join('\n\n');
}

/** @param {QueryParameter} parameter */
function renderParameter({ name, type, title, fallback }) {
  const otherwise = fallback === null ? '' : `; ${String(fallback)} unless given`;
  return `- \`${name}\` (${type}${otherwise}): ${title.en} / ${title.zh}`;
}
