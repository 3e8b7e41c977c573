import { stringify } from 'csv-stringify/sync';
import { typeOut } from './typed-out.mjs';

/** @typedef {import('../../../src/query/query.js').Query} Query */

const FOLDER = 'Xianzhi 县志';

/**
 * The saved queries that the Query tool of newer Browsers imports: a folder, and in it the named questions.
 *
 * @param {readonly Query[]} queries
 * @returns {string}
 */
export function renderSavedQueries(queries) {
  const columns = ['name', 'description', 'query', 'id', 'parentId', 'isFolder'];
  const folder = [FOLDER, '', '', 0, '', 'true'];
  const rows = queries.map((query, at) => {
    const { name, title } = query;
    return [name, `${title.en} / ${title.zh}`, typeOut(query), at + 1, 0, 'false'];
  });
  return stringify([columns, folder, ...rows]);
}
