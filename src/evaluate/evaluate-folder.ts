import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../model/diagnostic.js';
import {
  extractDocument,
  loadSources,
  type NameReader,
  type Resources,
  readCorpus,
  type SourcesIndex,
} from '../pipeline/index.js';
import { BuilderError } from '../support/errors.js';
import { goldNames, parseRecords, readGold } from './gold.js';
import { type Evaluation, evaluateDocuments, type ScoredDocument } from './score.js';

export interface EvaluateOptions {
  /** The folder of the texts, `NAME.txt` for `NAME.gold.jsonl`. */
  readonly text: string;
  /** What is known of the documents from outside. */
  readonly sources?: string;
  readonly report: Report;
  /** Who reads a document's names instead of the resources' reader, by the document's name: for cross-validation. */
  readonly namesFor?: (name: string) => NameReader;
  /** Called with each document once it is read. */
  readonly onRead?: (document: ScoredDocument) => void;
}

/**
 * Extracts the documents of gold folders and compares them with what a careful reader found.
 *
 * Throws GOLD_MISSING where there is no gold, INPUT_MISSING where a text is missing.
 */
export async function evaluateFolder(
  gold: string | readonly string[],
  options: EvaluateOptions,
  resources: Resources,
): Promise<Evaluation> {
  const sources = options.sources === undefined ? undefined : loadSources(options.sources);
  const documents: ScoredDocument[] = [];
  for (const folder of [gold].flat()) {
    for (const name of goldNames(folder)) {
      const document = await readScored(folder, name, { ...options, index: sources }, resources);
      documents.push(document);
      options.onRead?.(document);
    }
  }
  return evaluateDocuments(documents);
}

type ReadOptions = EvaluateOptions & { readonly index: SourcesIndex | undefined };

async function readScored(
  gold: string,
  name: string,
  options: ReadOptions,
  resources: Resources,
): Promise<ScoredDocument> {
  const path = join(options.text, `${name}.txt`);
  if (!existsSync(path)) throw new BuilderError('INPUT_MISSING', `No text for the gold of ${name}: ${path}`);
  const corpus = readCorpus(
    [path],
    options.index === undefined ? {} : { sources: options.index },
    options.report,
  );
  for await (const file of corpus) {
    const names = options.namesFor?.(name) ?? resources.names;
    const records = extractDocument(file, { ...resources, names });
    return { name, gold: readGold(gold, name), out: parseRecords(records, path), raw: file.raw };
  }
  throw new BuilderError('INPUT_EMPTY', `Nothing to read in ${path}`);
}
