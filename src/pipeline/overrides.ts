import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Overrides } from '../graph/index.js';
import { BuilderError, messageOf } from '../support/errors.js';
import { readWhole } from './artefacts.js';

const ID = z
  .string()
  .regex(
    /^[A-Za-z]+\/.+\/.+/u,
    'not the id of a thing, such as Project/331123/东溪路改造 (explain tells ids; divisions have codes)',
  );
const LISTS = z.array(z.array(ID).min(2, 'a list needs two ids at least')).default([]);
const FILE = z.strictObject({ same: LISTS, different: LISTS });

type Path = readonly PropertyKey[];
type Complain = (what: string, path?: Path) => BuilderError;

/**
 * Reads a user's overrides, YAML or JSON: `same` and `different`, each a list of lists of ids.
 *
 * Throws INPUT_MISSING where the file can't be read, and OVERRIDES_INVALID with the line that is wrong.
 */
export function loadOverrides(path: string): Overrides {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines });
  const complain: Complain = (what, place = []) =>
    invalid(`${path}:${lineOf(document, place, lines)}: ${what}`);
  const [error] = document.errors;
  if (error !== undefined) throw invalid(`${path}:${error.linePos?.[0].line ?? 1}: ${error.message}`);

  const { data, error: unfit } = FILE.safeParse(document.toJS() ?? {});
  const [issue] = unfit?.issues ?? [];
  if (data === undefined) throw complain(issue?.message ?? 'unreadable', issue?.path);
  refuseMixedTypes(data, complain);
  refuseContradictions(data, complain);
  return data;
}

function readText(path: string): string {
  try {
    return readWhole(path).replace(/^\ufeff/u, '');
  } catch (error) {
    throw new BuilderError('INPUT_MISSING', `The overrides file ${path} can't be read: ${messageOf(error)}`, {
      hint: 'Check the path given with --overrides. / 请检查 --overrides 的路径。',
      cause: error,
    });
  }
}

/** The line that a part of the file begins in. */
function lineOf(document: Document, path: Path, lines: LineCounter): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const start = isNode(node) ? node.range?.[0] : undefined;
  if (start !== undefined) return lines.linePos(start).line;
  return path.length === 0 ? 1 : lineOf(document, path.slice(0, -1), lines);
}

function refuseMixedTypes({ same }: Overrides, complain: Complain): void {
  same.forEach((ids, i) => {
    const types = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
    if (types.size > 1)
      throw complain(`things of different types cannot be the same: ${[...types].join(', ')}`, ['same', i]);
  });
}

/** Ids that are the same, be it through others, and yet different. */
function refuseContradictions({ same, different }: Overrides, complain: Complain): void {
  const groups: Set<string>[] = [];
  for (const ids of same) {
    const touching = groups.filter((group) => ids.some((id) => group.has(id)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...touching.flatMap((group) => [...group]), ...ids]));
  }
  different.forEach((ids, i) => {
    const both = groups.map((group) => ids.filter((id) => group.has(id))).find(({ length }) => length > 1);
    if (both !== undefined)
      throw complain(`${both.join(' and ')} are given as the same above`, ['different', i]);
  });
}

function invalid(message: string): BuilderError {
  return new BuilderError('OVERRIDES_INVALID', message, {
    hint: 'See the README on --overrides. / 参见 README 中 --overrides 一节。',
  });
}
