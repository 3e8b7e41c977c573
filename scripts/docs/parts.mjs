/** @param {string} name */
const marks = (name) => /** @type {const} */ ([`<!-- ${name} -->`, `<!-- /${name} -->`]);

/**
 * The text between the marks `<!-- name -->` and `<!-- /name -->`.
 *
 * @param {string} text
 * @param {string} name
 * @returns {string}
 */
export function partOf(text, name) {
  const [from, to] = marks(name);
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < start) throw new Error(`No part ${name}`);
  return text.slice(start + from.length, end).trim();
}

/**
 * The text with another content between the marks.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} content
 * @returns {string}
 */
export function replacePart(text, name, content) {
  const [from, to] = marks(name);
  const old = partOf(text, name);
  const start = text.indexOf(from) + from.length;
  const at = text.indexOf(to);
  if (old === content) return text;
  return `${text.slice(0, start)}\n\n${content}\n\n${text.slice(at)}`;
}

/**
 * A table in Markdown.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
