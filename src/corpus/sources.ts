import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { DocumentMetadata } from '../model/document.js';
import { BuilderError, messageOf } from '../support/errors.js';
import { METADATA_FIELDS, toMetadata } from './metadata.js';

/** What a sources file says of one document. */
export interface SourceEntry {
  /** The id that the document takes; its own where the entry names none. */
  readonly id: string;
  readonly metadata: DocumentMetadata;
}

/** What is known of documents from outside. */
export interface SourcesIndex {
  /** What is said of the document; null where nothing is. `id` is its path under the input. */
  readonly find: (id: string) => SourceEntry | null;
  /** The entries that no document was found for, by their file or id, in the order of the file. */
  readonly unused: () => readonly string[];
}

const ENTRY = z
  .object({ ...METADATA_FIELDS, file: z.string().min(1).optional(), id: z.string().min(1).optional() })
  .refine(({ file, id }) => file !== undefined || id !== undefined, 'neither file nor id');
type Entry = z.output<typeof ENTRY>;

/**
 * Reads a sources file, JSON or YAML: a list of objects with `file` or `id` and what is known of the document.
 *
 * Throws INPUT_MISSING where the file can't be read, and SOURCES_INVALID naming the entry that is wrong.
 */
export function loadSources(path: string): SourcesIndex {
  const entries = parseList(readText(path), path).map((entry, i) => parseEntry(entry, path, i));
  const used = new Set<Entry>();
  return {
    find: (id) => {
      const entry = findEntry(entries, id);
      if (entry === undefined) return null;
      used.add(entry);
      return { id: entry.id ?? id, metadata: toMetadata(entry) };
    },
    unused: () => entries.filter((entry) => !used.has(entry)).map(({ file, id }) => file ?? id ?? ''),
  };
}

/** The entry of exactly that id or path, else the one whose path the id ends with, be it a base name only. */
function findEntry(entries: readonly Entry[], id: string): Entry | undefined {
  return (
    entries.find((entry) => entry.file === id || (entry.file === undefined && entry.id === id)) ??
    entries.find(({ file }) => file !== undefined && (id.endsWith(`/${file}`) || file.endsWith(`/${id}`)))
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw new BuilderError('INPUT_MISSING', `The sources file ${path} can't be read: ${messageOf(error)}`, {
      hint: 'Check the path given with --sources. / 请检查 --sources 的路径。',
      cause: error,
    });
  }
}

function parseList(text: string, path: string): readonly unknown[] {
  try {
    const list: unknown = path.endsWith('.json') ? JSON.parse(text) : parse(text);
    if (Array.isArray(list)) return list as readonly unknown[];
  } catch (error) {
    throw invalid(path, messageOf(error), error);
  }
  throw invalid(path, 'it is not a list of objects');
}

function parseEntry(entry: unknown, path: string, index: number): Entry {
  const { data, error } = ENTRY.safeParse(entry);
  if (data !== undefined) return data;
  const what = error.issues.map(({ path: keys, message }) =>
    [keys.join('.'), message].filter(Boolean).join(': '),
  );
  throw invalid(path, `entry ${index + 1} (${nameOf(entry)}): ${what.join('; ')}`, error);
}

function nameOf(entry: unknown): string {
  const { file, id } = z.object({ file: z.unknown(), id: z.unknown() }).partial().safeParse(entry).data ?? {};
  return String(file ?? id ?? 'without file and id');
}

function invalid(path: string, what: string, cause?: unknown): BuilderError {
  return new BuilderError('SOURCES_INVALID', `${path}: ${what}`, {
    hint: 'See the README on --sources. / 参见 README 中 --sources 一节。',
    cause,
  });
}
