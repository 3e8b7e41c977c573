import { existsSync } from 'node:fs';
import type { GraphEdge, GraphJson, GraphNode } from '../../graph/graph-json.js';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/schema.js';
import { BuilderError, messageOf } from '../../support/errors.js';
import { groupBy } from '../../support/group.js';
import type { Logger } from '../../support/logger.js';
import { type CopyRow, type CopyTable, copyStatement } from './copy.js';
import { openSession, type Session } from './database.js';
import { tableStatements } from './ddl.js';

const BATCH_ROWS = 10_000;

/**
 * Makes an embedded store of the graph in a new file.
 *
 * Throws OUTPUT_UNWRITABLE when there is such a file already or none can be made, STORE_FAILED when it can't be filled.
 */
export async function buildEmbedded(path: string, graph: GraphJson, logger: Logger): Promise<void> {
  if (existsSync(path)) throw new BuilderError('OUTPUT_UNWRITABLE', `${path} is already there`);
  const session = await openNew(path);
  try {
    for (const statement of tableStatements()) await session.query(statement, {}, () => undefined);
    await copyNodes(session, graph.nodes, logger);
    await copyEdges(session, graph, logger);
  } catch (error) {
    throw new BuilderError('STORE_FAILED', `Cannot fill ${path}: ${messageOf(error)}`, { cause: error });
  } finally {
    await session.close();
  }
}

async function openNew(path: string): Promise<Session> {
  try {
    return await openSession(path, { readOnly: false });
  } catch (error) {
    throw new BuilderError('OUTPUT_UNWRITABLE', `Cannot make ${path}: ${messageOf(error)}`, { cause: error });
  }
}

async function copyNodes(session: Session, nodes: readonly GraphNode[], logger: Logger): Promise<void> {
  const byLabel = groupBy(nodes, ({ attributes }) => attributes.type as string);
  for (const { label, properties } of NODE_TYPES) {
    const rows = (byLabel.get(label) ?? []).map(({ attributes }): CopyRow => ({ values: attributes }));
    await copy(session, { name: label, properties }, rows);
    logger.debug(() => `${label}: ${rows.length}`);
  }
}

async function copyEdges(session: Session, { nodes, edges }: GraphJson, logger: Logger): Promise<void> {
  const ends = new Map(nodes.map(({ key, attributes }) => [key, attributes]));
  const endOf = (key: string) => {
    const attributes = ends.get(key);
    if (attributes === undefined) throw new Error(`A relationship ends at ${key}, which is no node`);
    return attributes;
  };
  const pairOf = ({ source, target }: GraphEdge) => `${endOf(source).type} ${endOf(target).type}`;
  const byType = groupBy(edges, ({ attributes }) => attributes.predicate as string);

  for (const { type: name, properties, pairs } of RELATIONSHIP_TYPES) {
    const byPair = groupBy(byType.get(name) ?? [], pairOf);
    for (const pair of pairs) {
      const rows = (byPair.get(pair.join(' ')) ?? []).map(
        ({ source, target, attributes }): CopyRow => ({
          values: attributes,
          ends: [endOf(source).id, endOf(target).id],
        }),
      );
      await copy(session, { name, properties, pair }, rows);
    }
    logger.debug(() => `${name}: ${byType.get(name)?.length ?? 0}`);
  }
}

async function copy(session: Session, table: CopyTable, rows: readonly CopyRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    const statement = copyStatement(table, rows.slice(start, start + BATCH_ROWS));
    await session.query(statement.cypher, { rows: statement.rows }, () => undefined);
  }
}
