// Every document read by what was taught on documents of other counties and prefectures only.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateFolder, openFoldReaders } from '../../dist/evaluate/index.js';
import { openResources } from '../../dist/pipeline/index.js';
import { fitFolds } from './fit-folds.mjs';
import { figuresOf, tableOf, typesTableOf } from './table.mjs';
import { readByTaggerAlone } from './tagger-alone.mjs';

/** @typedef {import('../../dist/evaluate/score.js').ScoredDocument} ScoredDocument */
/** @typedef {import('./table.mjs').Figures} Figures */

const NO_TAGGERS = `For the full reader the taggers of the folds are missing. Make them (about an hour on two processor cores):
  pip install -r scripts/tagger/requirements.txt && node scripts/tagger/make-folds.mjs
完整识别的交叉验证缺少各折的标注模型，请先运行上面的命令（双核约一小时）。`;

/**
 * Prints the figures; gives the exit code.
 *
 * @param {string} shared The folder of gold/, corpus/ and sources.json.
 * @param {{ directory: string, reader?: 'fast' | 'full', misses: number }} options Without a reader the full one where it
 *   has what it needs.
 * @returns {Promise<number>}
 */
export async function crossValidate(shared, { directory, reader, misses }) {
  const proposals = join(directory, 'proposals.jsonl');
  const hasTaggers = existsSync(proposals);
  if (reader === 'full' && !hasTaggers) {
    console.error(NO_TAGGERS);
    return 2;
  }
  /** @type {Record<string, Figures>} */
  const columns = {};
  const fast = await read(shared, directory, 'fast');
  columns['rules'] = figuresOf(fast);
  if (hasTaggers && reader !== 'fast') {
    columns['tagger'] = figuresOf(readByTaggerAlone(fast, proposals));
    columns['both'] = figuresOf(await read(shared, directory, 'full'));
  }
  console.log(
    `${fast.length} documents, each read by what was taught on the documents of other counties and prefectures:`,
  );
  console.log(`${tableOf(columns)}\n\n${typesTableOf(columns)}`);
  const last = Object.values(columns).at(-1);
  if (misses > 0) console.log(last?.all.misses.slice(0, misses).join('\n'));
  if (!hasTaggers && reader !== 'fast') console.log(`\n${NO_TAGGERS}`);
  return 0;
}

/**
 * @param {string} shared
 * @param {string} directory
 * @param {'fast' | 'full'} reader
 * @returns {Promise<ScoredDocument[]>}
 */
async function read(shared, directory, reader) {
  await fitFolds(shared, directory, reader);
  /** @type {ScoredDocument[]} */
  const documents = [];
  const resources = openResources(undefined, 'fast');
  for (const folder of ['seed', 'dev'].map((name) => join(shared, 'gold', name))) {
    await evaluateFolder(
      folder,
      {
        text: join(shared, 'corpus'),
        sources: join(shared, 'sources.json'),
        namesFor: openFoldReaders(directory, reader),
        report: () => undefined,
        onRead: (document) => documents.push(document),
      },
      resources,
    );
  }
  return documents;
}
