import type { ExportChunk } from './chunk.js';
import { toCsv } from './csv.js';
import { toCypher } from './cypher.js';
import { toGexf } from './gexf.js';
import type { GraphSource } from './graph-source.js';
import { toGraphml } from './graphml.js';
import { toJsonl } from './jsonl.js';
import { toNquads } from './nquads.js';

/** The forms in which a graph can be taken elsewhere. */
export const EXPORT_FORMATS = ['cypher', 'csv', 'graphml', 'gexf', 'jsonl', 'nquads'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The formats that are one file each. */
const SINGLE_FILES = {
  cypher: toCypher,
  graphml: toGraphml,
  gexf: toGexf,
  jsonl: toJsonl,
  nquads: toNquads,
} as const satisfies Partial<Record<ExportFormat, (source: GraphSource) => Iterable<string>>>;

/**
 * The graph in another form, piece by piece, in memory never as a whole. The same graph gives the same bytes.
 *
 * Throws INPUT_INVALID where the source is no graph.
 */
export function* exportGraph(source: GraphSource, format: ExportFormat): Generator<ExportChunk> {
  if (format === 'csv') {
    yield* toCsv(source);
    return;
  }
  const file = `graph.${format === 'nquads' ? 'nq' : format}`;
  for (const text of SINGLE_FILES[format](source)) yield { file, text };
}
