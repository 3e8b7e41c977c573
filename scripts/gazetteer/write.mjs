import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const COLUMNS = ['code', 'parent', 'name', 'full', 'bare', 'words', 'known', 'traps'];

/**
 * Writes provinces, prefectures and counties as one table.
 *
 * @param {string} path
 * @param {import('./upper.mjs').Upper[]} divisions
 */
export function writeUpper(path, divisions) {
  const rows = divisions.map(({ code, parent, name, full, bare, words, known, traps }) =>
    [code, parent, name, ...[full, bare, words, known, traps].map((names) => names.join(' '))].join('\t'),
  );
  writeFileSync(path, `${[COLUMNS.join('\t'), ...rows].join('\n')}\n`);
}

/**
 * Writes the chunks one behind the other, each compressed by itself, and a table of where each begins.
 *
 * @param {string} path Without extension.
 * @param {import('./local.mjs').Chunk[]} chunks
 * @returns {Promise<number>} The bytes of the chunks together.
 */
export async function writeLocal(path, chunks) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  const packed = await Promise.all(chunks.map(({ text }) => compress(Buffer.from(text), { params })));
  const lines = ['key\tstart\tlength'];
  let start = 0;
  packed.forEach(({ length }, i) => {
    lines.push(`${chunks[i]?.key}\t${start}\t${length}`);
    start += length;
  });
  writeFileSync(`${path}.bin`, Buffer.concat(packed));
  writeFileSync(`${path}.tsv`, `${lines.join('\n')}\n`);
  return start;
}
