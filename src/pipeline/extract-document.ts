import { placeDocument } from '../corpus/index.js';
import { extractMentions } from '../extract/index.js';
import { keepMatches, openWordCosts } from '../gazetteer/index.js';
import { linkEntities } from '../link/index.js';
import type { Diagnostic, Report } from '../model/diagnostic.js';
import type { CorpusFile } from '../model/document.js';
import type { DocumentRecords } from '../model/records.js';
import { relate } from '../relate/index.js';
import { segment } from '../segment/index.js';
import { makeReadable } from '../text/index.js';
import type { Resources } from './resources.js';
import { toRecords } from './to-records.js';

/** The stages of a document's journey, in order. */
export const STAGES = [
  'corpus',
  'gazetteer',
  'text',
  'segment',
  'extract',
  'link',
  'relate',
  'records',
] as const;
export type StageName = (typeof STAGES)[number];

/** Runs one stage and gives what it gives; a caller that times or logs stages hands in its own. */
export type StageRunner = <T>(name: StageName, run: () => T) => T;

const justRun: StageRunner = (_, run) => run();

/** From one file of the corpus to its records: the whole journey of a document, in order. */
export function extractDocument(
  file: CorpusFile,
  { gazetteer, segmenter, names }: Resources,
  stage: StageRunner = justRun,
): DocumentRecords {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);

  const document = stage('corpus', () => placeDocument(file, gazetteer, report));
  const places = stage('gazetteer', () => keepMatches(gazetteer.scope(document)));
  const readable = stage('text', () => makeReadable(document, report, openWordCosts));
  const sentences = stage('segment', () => segment(readable, { segmenter, places }));
  const unreadable = readable.garbled.filter(({ repaired }) => !repaired).map(({ span }) => span);
  const readings = stage('extract', () =>
    extractMentions(sentences, { calendar: document.calendar, places, unreadable }, names),
  );
  const entities = stage('link', () => linkEntities(readings, { document, gazetteer, places }, report));
  const facts = stage('relate', () => relate(readings, entities, { document }));

  return stage('records', () =>
    toRecords({ readable, sentences, entities, facts, diagnostics }, gazetteer, {
      engine: segmenter.engine,
      reader: names.name,
    }),
  );
}
