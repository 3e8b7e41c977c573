import { statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { Report } from '../model/diagnostic.js';
import { BuilderError } from '../support/errors.js';
import { distinctIds } from './distinct-ids.js';
import type { FoundFile } from './found-file.js';

/** What is read in a folder. */
const READABLE = /\.(?:txt|md|jsonl|ndjson)(?:\.gz)?$/iu;
/** What tells about a folder is none of its documents: README.md, README.zh-CN.md. */
const ABOUT_FOLDER = /(?:^|\/)readme(?:\.[\w-]+)?\.(?:md|txt)$/iu;

/**
 * The files behind files, folders (with all folders in them, without their README) and glob patterns, in the order of
 * their ids; each file once, however often it was named.
 *
 * Throws INPUT_MISSING where no input exists; one that is missing beside others is reported.
 */
export function findFiles(inputs: readonly string[], report: Report): FoundFile[] {
  const missing = inputs.filter((input) => !exists(input) && !isDynamicPattern(input));
  if (missing.length > 0 && missing.length === inputs.length) throw inputMissing(missing);
  for (const file of missing) reportMissing(file, report);
  const found = inputs.filter((input) => !missing.includes(input)).flatMap((input) => expand(input, report));
  return distinctIds(onceEach(found)).toSorted((a, b) => compare(a.id, b.id));
}

function expand(input: string, report: Report): FoundFile[] {
  if (!exists(input))
    return named(globSync(input, { dot: false }).toSorted(), globBase(input), input, report);
  if (!statSync(input).isDirectory()) return [{ id: path.basename(input), file: input }];
  const names = globSync('**', { cwd: input, dot: false }).filter(
    (name) => READABLE.test(name) && !ABOUT_FOLDER.test(name),
  );
  return named(
    names.map((name) => path.join(input, name)),
    input,
    input,
    report,
  );
}

function named(files: readonly string[], base: string, input: string, report: Report): FoundFile[] {
  if (files.length === 0) {
    const message = `Nothing to read in ${input} (.txt, .md, .jsonl, .ndjson, .gz). / ${input} 中没有可读的文件。`;
    report({ code: 'FILE_EMPTY', severity: 'error', file: input, message });
  }
  return files.map((file) => ({ id: path.relative(base, file).split(path.sep).join('/'), file }));
}

/** The folders of a pattern before its first wildcard: data/reports/*.txt → data/reports. */
function globBase(pattern: string): string {
  const parts = pattern.split('/');
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, dynamic).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

function onceEach(found: readonly FoundFile[]): FoundFile[] {
  const byPath = new Map<string, FoundFile>();
  for (const file of found) {
    const key = path.resolve(file.file);
    const other = byPath.get(key);
    if (other === undefined || file.id.length > other.id.length) byPath.set(key, file);
  }
  return [...byPath.values()];
}

function exists(input: string): boolean {
  return statSync(input, { throwIfNoEntry: false }) !== undefined;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function inputMissing(missing: readonly string[]): BuilderError {
  return new BuilderError('INPUT_MISSING', `There is no file or folder ${missing.join(', ')}`, {
    hint: 'Check the path. / 请检查路径。',
  });
}

function reportMissing(file: string, report: Report): void {
  const message = `There is no file or folder ${file}. / 找不到 ${file}。`;
  report({ code: 'FILE_UNREADABLE', severity: 'error', file, message });
}
