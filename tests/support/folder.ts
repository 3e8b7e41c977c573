import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for one test, with files in it. */
export interface TestFolder {
  readonly path: string;
  readonly at: (...parts: string[]) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** Makes an empty folder under the system's temporary one. */
export function createFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'xianzhi-'));
  const at = (...parts: string[]): string => join(path, ...parts);
  return {
    path,
    at,
    write(name, content) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
