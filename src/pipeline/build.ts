import { join } from 'node:path';
import { type CorpusOptions, readCorpus } from '../corpus/index.js';
import {
  createGraphBuilder,
  DEFAULT_RESOLVE_OPTIONS,
  graphJsonLines,
  type Overrides,
  type ResolveOptions,
  toGraphJson,
} from '../graph/index.js';
import type { Diagnostic, Report } from '../model/diagnostic.js';
import { VERSION } from '../support/version.js';
import { writeLines, writeRecords } from './artefacts.js';
import { extractDocument } from './extract-document.js';
import { withWorkshop } from './output-folder.js';
import type { Resources } from './resources.js';
import { type BuildSummary, SummaryCounter } from './summary.js';

const GRAPH = 'graph.json';

export interface BuildOptions {
  /** The output folder; made if it isn't there. */
  readonly out: string;
  readonly corpus: CorpusOptions;
  /** How things of different documents are brought together. */
  readonly resolve?: ResolveOptions;
  /** Fills an embedded store at the path from the graph.json at the other. */
  readonly fillStore: (path: string, graph: string) => Promise<void>;
  /** Called after each document with how many were read, and which share of all the files: 0 to 1. */
  readonly onDocument?: (read: number, id: string, share: number) => void;
  /** Called with what is noticed of inputs that gave no document, as it happens. */
  readonly onNotice?: (diagnostic: Diagnostic) => void;
}

/**
 * The main job: reads files and folders into a graph, and leaves records, graph.json, graph.lbug and report.json in the
 * output folder. What can't be read is told in the summary; the other documents are still built.
 *
 * Throws INPUT_MISSING, INPUT_EMPTY (nothing to read at all), OUTPUT_LOCKED, OUTPUT_UNWRITABLE.
 */
export async function build(
  inputs: readonly string[],
  options: BuildOptions,
  resources: Resources,
): Promise<BuildSummary> {
  return withWorkshop(options.out, async ({ directory, publish }) => {
    // Neither the records nor the graph are kept for the store: it is filled from the file.
    const summary = await writeGraph(directory, inputs, options, resources);
    await options.fillStore(join(directory, 'graph.lbug'), join(directory, GRAPH));
    writeLines(directory, 'report.json', [JSON.stringify(summary, null, 1)]);
    publish();
    return summary;
  });
}

/** Reads the documents, and leaves their records and graph.json in the directory. */
async function writeGraph(
  directory: string,
  inputs: readonly string[],
  { corpus, resolve = DEFAULT_RESOLVE_OPTIONS, onDocument, onNotice }: BuildOptions,
  resources: Resources,
): Promise<BuildSummary> {
  const counter = new SummaryCounter();
  const graph = createGraphBuilder(resolve);
  const ids = new Set<string>();
  let read = 0;
  let share = 0;
  const onShare = (now: number): void => {
    share = now;
  };
  const notice = (diagnostic: Diagnostic): void => {
    counter.notice(diagnostic);
    onNotice?.(diagnostic);
  };
  for await (const file of readCorpus(inputs, { ...corpus, onShare }, notice)) {
    const records = extractDocument(file, resources);
    writeRecords(directory, file.id, records);
    counter.add(records);
    graph.add(records);
    for (const record of records) if (record.k === 'entity') ids.add(record.id);
    read += 1;
    onDocument?.(read, file.id, share);
  }
  reportUnused(resolve.overrides, ids, notice);
  writeLines(directory, GRAPH, graphJsonLines(toGraphJson(graph.finish())));
  return counter.summary(VERSION, resources.segmenter.engine);
}

/** Says which ids of the overrides no document gives, so that a mistyped one doesn't go unnoticed. */
function reportUnused({ same, different }: Overrides, ids: ReadonlySet<string>, report: Report): void {
  for (const id of new Set([...same, ...different].flat())) {
    if (ids.has(id)) continue;
    const message = `The overrides name ${id}, which no document gives. / 没有任何文档给出 overrides 中的 ${id}。`;
    report({ code: 'OVERRIDE_UNUSED', severity: 'warning', message });
  }
}
