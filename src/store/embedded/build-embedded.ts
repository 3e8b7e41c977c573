import { existsSync } from 'node:fs';
import type { GraphEdge, GraphNode } from '../../graph/graph-json.js';
import { type GraphPart, isGraphEdge } from '../../graph/graph-json-parts.js';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/schema.js';
import { BuilderError, messageOf } from '../../support/errors.js';
import type { Logger } from '../../support/logger.js';
import type { CopyTable } from './copy.js';
import { openSession, type Session } from './database.js';
import { tableStatements } from './ddl.js';
import { TableFiller } from './table-filler.js';

/** Filling goes from front to back, and needs few pages at once. */
const BUFFER_BYTES = 128 * 1024 * 1024;

/**
 * Makes an embedded store in a new file of the nodes and then the relationships of a graph, which are asked for one by
 * one, so that a large graph is never in memory as a whole.
 *
 * Throws OUTPUT_UNWRITABLE when there is such a file already or none can be made, STORE_FAILED when it can't be filled.
 */
export async function buildEmbedded(path: string, graph: Iterable<GraphPart>, logger: Logger): Promise<void> {
  if (existsSync(path)) throw new BuilderError('OUTPUT_UNWRITABLE', `${path} is already there`);
  const session = await openNew(path);
  try {
    for (const statement of tableStatements()) await session.query(statement, {}, () => undefined);
    await fill(session, graph, logger);
  } catch (error) {
    throw new BuilderError('STORE_FAILED', `Cannot fill ${path}: ${messageOf(error)}`, { cause: error });
  } finally {
    await session.close();
  }
}

async function openNew(path: string): Promise<Session> {
  try {
    return await openSession(path, { readOnly: false, bufferBytes: BUFFER_BYTES });
  } catch (error) {
    throw new BuilderError('OUTPUT_UNWRITABLE', `Cannot make ${path}: ${messageOf(error)}`, { cause: error });
  }
}

/** What a relationship's end must tell of its node. */
type End = Pick<GraphNode['attributes'], 'type' | 'id'>;

async function fill(session: Session, graph: Iterable<GraphPart>, logger: Logger): Promise<void> {
  const ends = new Map<string, End>();
  const nodes = new TableFiller(session, logger);
  const edges = new TableFiller(session, logger);
  for (const part of graph) {
    if (isGraphEdge(part)) {
      await nodes.finish(); // a relationship can only be copied when both of its ends are there
      await addEdge(edges, part, ends);
      continue;
    }
    const { type, id } = part.attributes;
    ends.set(part.key, { type, id });
    await nodes.add(NODE_TABLES.get(type), { values: part.attributes });
  }
  await nodes.finish();
  await edges.finish();
}

async function addEdge(
  edges: TableFiller,
  { source, target, attributes }: GraphEdge,
  ends: ReadonlyMap<string, End>,
): Promise<void> {
  const [from, to] = [endOf(source, ends), endOf(target, ends)];
  const table = EDGE_TABLES.get(tableKey(attributes.predicate, from.type, to.type));
  await edges.add(table, { values: attributes, ends: [from.id, to.id] });
}

function endOf(key: string, ends: ReadonlyMap<string, End>): End {
  const end = ends.get(key);
  if (end === undefined) throw new Error(`A relationship ends at ${key}, which is no node`);
  return end;
}

const tableKey = (...names: readonly string[]): string => names.join(' ');

const NODE_TABLES: ReadonlyMap<string, CopyTable> = new Map(
  NODE_TYPES.map(({ label, properties }) => [label, { name: label, properties }]),
);
const EDGE_TABLES: ReadonlyMap<string, CopyTable> = new Map(
  RELATIONSHIP_TYPES.flatMap(({ type, properties, pairs }) =>
    pairs.map((pair) => [tableKey(type, ...pair), { name: type, properties, pair }] as const),
  ),
);
