import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseRecords, type ScoredRecords } from '../../src/evaluate/gold.js';
import { provenanceOf } from '../../src/evaluate/provenance.js';
import { extractDocument, openResources, readCorpus } from '../../src/pipeline/index.js';
import { describeWithShared, SHARED } from '../support/shared.js';

/** A rank or a multiple told in words has no numeral for the scorer to look for: 位居首位, 实现翻番. */
const IN_WORDS = /首位|榜首|之首|翻(?:了|近|约|超)*番|(?:首|榜|之)\s+[位首]/u;

/** The scorer's checks; a figure told in words must stand there and hold the word. */
function checksOf(records: ScoredRecords, raw: string): boolean[] {
  const isInWords = ({ evidence }: ScoredRecords['observations'][number]): boolean =>
    typeof evidence === 'object' && IN_WORDS.test(evidence.text);
  const observations = records.observations.filter((figure) => !isInWords(figure));
  const inWords = records.observations.filter(isInWords).map(({ evidence }) => {
    return typeof evidence === 'object' && raw.slice(evidence.start, evidence.end) === evidence.text;
  });
  return [...provenanceOf({ ...records, observations }, raw), ...inWords];
}

describeWithShared('every fact stands in the raw file where it says', () => {
  test.each(['corpus', 'scale/county'])(
    '%s',
    async (folder) => {
      const resources = openResources();
      const wrong: string[] = [];
      let places = 0;
      for await (const file of readCorpus([join(SHARED, folder)], {}, () => undefined)) {
        const records = parseRecords(extractDocument(file, resources), file.id);
        const checks = checksOf(records, file.raw);
        places += checks.length;
        if (!checks.every(Boolean)) wrong.push(file.id);
      }
      expect(wrong).toEqual([]);
      expect(places).toBeGreaterThan(10_000);
    },
    300_000,
  );
});
