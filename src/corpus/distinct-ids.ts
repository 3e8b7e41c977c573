import path from 'node:path';
import type { FoundFile } from './found-file.js';

/**
 * The files with ids that differ: where two of them share one, each takes in as many folders of its path as it needs.
 *
 * a/report.txt and b/report.txt, named one by one, are two documents. The order of the files doesn't matter.
 */
export function distinctIds(files: readonly FoundFile[]): FoundFile[] {
  const byId = new Map<string, FoundFile[]>();
  for (const file of files) byId.set(file.id, [...(byId.get(file.id) ?? []), file]);
  return [...byId.values()].flatMap((sharers) => (sharers.length === 1 ? sharers : lengthen(sharers)));
}

function lengthen(sharers: readonly FoundFile[]): FoundFile[] {
  const parts = sharers.map(({ file }) =>
    path
      .resolve(file)
      .split(path.sep)
      .filter((part) => part !== ''),
  );
  const longest = Math.max(...parts.map(({ length }) => length));
  for (let count = 1; count < longest; count += 1) {
    const ids = parts.map((names) => names.slice(-count).join('/'));
    if (new Set(ids).size === ids.length)
      return sharers.map((file, i) => ({ ...file, id: ids[i] ?? file.id }));
  }
  return sharers.map((file, i) => ({ ...file, id: parts[i]?.join('/') ?? file.id }));
}
