import type { CorpusFile, DocumentMetadata } from '../model/document.js';
import { documentId } from '../model/ids.js';
import type { SourcesIndex } from './sources.js';

/** How a corpus is read. */
export interface CorpusOptions {
  readonly sources?: SourcesIndex;
  /** What is known of every document of the corpus: --county, --year. Stronger than the sources file. */
  readonly metadata?: DocumentMetadata;
  /** A longer document (a file, or a line of JSON Lines) is refused. Bytes; by default 6 MB. */
  readonly longestDocumentBytes?: number;
  /** Told before each document how much of all the files, by their bytes, was read with it: 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/** The file with what the options know of it, the more particular over its own. */
export function withMetadata(file: CorpusFile, { sources, metadata }: CorpusOptions): CorpusFile {
  const entry = sources?.find(file.id) ?? null;
  const id = entry === null ? file.id : documentId(entry.id);
  return { ...file, id, metadata: { ...file.metadata, ...entry?.metadata, ...metadata } };
}
