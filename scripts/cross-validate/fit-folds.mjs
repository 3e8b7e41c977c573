// The weights of each fold, fitted on the documents of the others; fitted anew when what they follow from changes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGoldDocuments } from '../names/gold-documents.mjs';
import { readProposals } from '../names/proposals.mjs';
import { fitTable, taughtBy } from '../names/teach.mjs';
import { contentKey } from './content-key.mjs';
import { foldsByPlace } from './folds.mjs';

const ROOT = join(import.meta.dirname, '../..');
/** What decides which choices a document has and what speaks for them. */
const FOLLOWS_FROM = [
  ...['model', 'lang', 'gazetteer', 'corpus', 'text', 'segment', 'extract'].map((room) => `dist/${room}`),
  ...['data', 'scripts/names', 'scripts/cross-validate'],
].map((path) => join(ROOT, path));
const IGNORED = /data\/(?:samples\/|tagger\/model\.bin|names\/weights)/u;

/**
 * Writes READER-FOLD.tsv for each fold, and folds.json unless the taggers of the folds came with one.
 *
 * @param {string} shared The folder of gold/, corpus/ and sources.json.
 * @param {string} directory With proposals.jsonl for the full reader.
 * @param {'fast' | 'full'} reader
 */
export async function fitFolds(shared, directory, reader) {
  mkdirSync(directory, { recursive: true });
  const [foldsFile, keyFile] = [join(directory, 'folds.json'), join(directory, `${reader}.key`)];
  const proposals = reader === 'full' ? [join(directory, 'proposals.jsonl')] : [];
  const taught = ['gold', 'corpus', 'sources.json'].map((part) => join(shared, part));
  const key = () => contentKey([...FOLLOWS_FROM, ...taught, foldsFile, ...proposals], IGNORED);
  if (existsSync(foldsFile) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key()) return;

  const documents = await readGoldDocuments(shared);
  if (!existsSync(foldsFile)) writeFileSync(foldsFile, `${JSON.stringify(foldsByPlace(documents))}\n`);
  /** @type {Record<string, number>} */
  const folds = JSON.parse(readFileSync(foldsFile, 'utf8'));
  const [file] = proposals;
  const lessons = taughtBy(documents, file === undefined ? null : readProposals(file));
  for (const fold of new Set(Object.values(folds))) {
    const isTaught = (/** @type {string} */ name) => folds[`${name}.txt`] !== fold;
    fitTable(lessons, join(directory, `${reader}-${fold}.tsv`), (line) => console.error(line), isTaught);
  }
  writeFileSync(keyFile, key());
}
