import { BuilderError } from '../support/errors.js';
import {
  type GraphEdge,
  type GraphNode,
  parseGraphEdge,
  parseGraphJson,
  parseGraphNode,
} from './graph-json.js';

/** A node or a relationship of a graph.json. */
export type GraphPart = GraphNode | GraphEdge;

/** Whether the part is a relationship. */
export const isGraphEdge = (part: GraphPart): part is GraphEdge => 'source' in part;

const NODES_FOLLOW = '"nodes":[';
const EDGES_FOLLOW = '],"edges":[';
const FOOT = ']}';

/**
 * The nodes of a graph.json and then its relationships, one by one, so that a large graph is never in memory as a whole.
 *
 * A file that has not a line for each (graphology's own export) is read as a whole. Throws INPUT_INVALID naming `file`.
 */
export function* readGraphParts(lines: Iterable<string>, file: string): Generator<GraphPart> {
  const numbered = number(lines, file);
  const { value: head } = numbered.next();
  if (head === undefined) throw invalid(file, 'the file is empty');
  if (!head.text.endsWith(NODES_FOLLOW)) {
    yield* readWhole([head, ...numbered], file);
    return;
  }
  parseGraphJson(`${head.text}${EDGES_FOLLOW}${FOOT}`, file);
  yield* readSection(numbered, parseGraphNode, { end: EDGES_FOLLOW, file });
  yield* readSection(numbered, parseGraphEdge, { end: FOOT, file });
}

interface Line {
  readonly text: string;
  /** File and number, for messages. */
  readonly place: string;
}

function* number(lines: Iterable<string>, file: string): Generator<Line, undefined> {
  let count = 0;
  for (const text of lines) {
    count += 1;
    yield { text, place: `${file}:${count}` };
  }
  return undefined;
}

/** The values of one section; a value a line, with a comma behind all but the last. */
function* readSection<T>(
  lines: Iterator<Line, undefined>,
  parse: (text: string, place: string) => T,
  { end, file }: { readonly end: string; readonly file: string },
): Generator<T> {
  // Not a for loop: that would close the lines at the end of the section.
  for (let next = lines.next(); next.value !== undefined; next = lines.next()) {
    const { text, place } = next.value;
    if (text === end) return;
    yield parse(text.endsWith(',') ? text.slice(0, -1) : text, place);
  }
  throw invalid(file, 'the file is cut short');
}

function* readWhole(lines: readonly Line[], file: string): Generator<GraphPart> {
  const { nodes, edges } = parseGraphJson(lines.map(({ text }) => text).join('\n'), file);
  yield* nodes;
  yield* edges;
}

function invalid(file: string, what: string): BuilderError {
  return new BuilderError('INPUT_INVALID', `${file}: not a graph of Xianzhi: ${what}`, {
    hint: 'Build it again. / 请重新构建。',
  });
}
