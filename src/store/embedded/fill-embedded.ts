import { readGraphParts } from '../../graph/graph-json-parts.js';
import type { Logger } from '../../support/logger.js';
import { buildEmbedded } from './build-embedded.js';

/** A graph.json, line by line. */
export interface GraphLines {
  readonly lines: Iterable<string>;
  /** For messages. */
  readonly file: string;
}

/** Makes an embedded store of a graph.json. Throws INPUT_INVALID, and what `buildEmbedded` throws. */
export async function fillEmbedded(path: string, { lines, file }: GraphLines, logger: Logger): Promise<void> {
  await buildEmbedded(path, readGraphParts(lines, file), logger);
}
