import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleGraph, type GraphJson, toGraphJson } from '../../src/graph/index.js';
import type { DocumentRecords } from '../../src/model/records.js';
import { buildEmbedded } from '../../src/store/index.js';
import { silentLogger } from '../../src/support/logger.js';

/** A built folder in the temporary directory, and how to be rid of it. */
export interface BuiltFolder {
  readonly folder: string;
  readonly graph: GraphJson;
  readonly remove: () => void;
}

/** Fills a real embedded store with the graph of the records. */
export async function buildFolder(documents: readonly DocumentRecords[]): Promise<BuiltFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'xianzhi-store-'));
  const graph = toGraphJson(assembleGraph(documents));
  await buildEmbedded(join(folder, 'graph.lbug'), [...graph.nodes, ...graph.edges], silentLogger);
  return { folder, graph, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
