import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseRecords } from '../../src/evaluate/gold.js';
import { provenanceOf } from '../../src/evaluate/provenance.js';
import { extractDocument, openResources, readCorpus } from '../../src/pipeline/index.js';
import { describeWithShared, SHARED } from '../support/shared.js';

describeWithShared('every fact stands in the raw file where it says', () => {
  test.each(['corpus', 'scale/county'])(
    '%s',
    async (folder) => {
      const resources = openResources();
      const wrong: string[] = [];
      let places = 0;
      for await (const file of readCorpus([join(SHARED, folder)], {}, () => undefined)) {
        const checks = provenanceOf(parseRecords(extractDocument(file, resources), file.id), file.raw);
        places += checks.length;
        if (!checks.every(Boolean)) wrong.push(file.id);
      }
      expect(wrong).toEqual([]);
      expect(places).toBeGreaterThan(10_000);
    },
    300_000,
  );
});
