import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGraphBuilder, graphJsonLines, toGraphJson } from '../../src/graph/index.js';
import type { DocumentRecords } from '../../src/model/records.js';
import { extractDocument, loadSources, openResources, readCorpus } from '../../src/pipeline/index.js';
import { buildEmbedded, dumpTables } from '../../src/store/index.js';
import { toJsonLines } from '../../src/support/json-lines.js';
import { silentLogger } from '../../src/support/logger.js';
import { describeWithShared, SHARED } from '../support/shared.js';

const CORPUS = join(SHARED, 'corpus');
const SEED = [
  'huguan-livelihood-2025',
  'huguan-news-2023',
  'huguan-news-2024',
  'huguan-report-2024',
  'pingyao-news-2023',
];
const OTHERS = 20;

const directory = mkdtempSync(join(tmpdir(), 'xianzhi-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describeWithShared('the same documents give the same bytes', () => {
  let first: Output;
  const read = extractor();
  beforeAll(async () => {
    first = await outputOf(await read(SEED), 'first');
  });

  test('when they are read again', async () => {
    expect(await outputOf(await read(SEED), 'again')).toEqual(first);
  });

  test('when they come in reversed order', async () => {
    expect(await outputOf((await read(SEED)).toReversed(), 'reversed')).toEqual(first);
  });

  test('when the process has read others before', async () => {
    const fresh = extractor();
    await fresh(await otherNames());
    expect(await outputOf(await fresh(SEED), 'after')).toEqual(first);
  });
});

interface Output {
  readonly records: readonly string[];
  readonly graph: string;
  readonly tables: readonly string[];
}

/** A process of its own, as far as it has a state: what is opened once and read by every document. */
function extractor(): (names: readonly string[]) => Promise<DocumentRecords[]> {
  const resources = openResources();
  return async (names) => {
    const documents: DocumentRecords[] = [];
    for (const name of names) {
      const options = { sources: loadSources(join(SHARED, 'sources.json')) };
      const corpus = readCorpus([join(CORPUS, `${name}.txt`)], options, () => undefined);
      for await (const file of corpus) documents.push(extractDocument(file, resources));
    }
    return documents;
  };
}

async function outputOf(documents: readonly DocumentRecords[], name: string): Promise<Output> {
  const graph = createGraphBuilder();
  for (const records of documents) graph.add(records);
  const json = toGraphJson(graph.finish());
  const store = join(directory, name);
  await buildEmbedded(store, [...json.nodes, ...json.edges], silentLogger);
  const records = documents.map((document) => toJsonLines(document)).toSorted();
  return { records, graph: [...graphJsonLines(json)].join('\n'), tables: [...(await dumpTables(store))] };
}

async function otherNames(): Promise<string[]> {
  const listed = JSON.parse(readFileSync(join(SHARED, 'sources.json'), 'utf8')) as readonly {
    readonly file: string;
  }[];
  const names = listed.map(({ file }) => file.replace(/\.txt$/u, '')).filter((name) => !SEED.includes(name));
  return names.toSorted().slice(0, OTHERS);
}
