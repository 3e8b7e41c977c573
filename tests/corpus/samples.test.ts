import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { simplifyCharacter } from '../../src/text/simplify.js';
import { describeWithShared, SHARED } from '../support/shared.js';

/** So many characters in a row are no coincidence. */
const LENGTH = 12;
const SAMPLES = 'data/samples';

/** The text as it stands, and as one compares it: simplified, in one width, without blanks. */
const forms = (text: string) => [
  text,
  Array.from(text, simplifyCharacter).join('').normalize('NFKC').replaceAll(/\s+/gu, ''),
];

const stretches = (text: string) =>
  Array.from({ length: Math.max(0, text.length - LENGTH + 1) }, (_, i) => text.slice(i, i + LENGTH));

const stretchesIn = (folder: string) =>
  readdirSync(folder).flatMap((name) =>
    forms(readFileSync(join(folder, name), 'utf8')).map((text) => ({ name, stretches: stretches(text) })),
  );

describeWithShared('the samples', () => {
  test('have no twelve characters in a row from a real document', () => {
    const real = new Set(stretchesIn(join(SHARED, 'corpus')).flatMap((file) => file.stretches));
    const copied = stretchesIn(SAMPLES).flatMap(({ name, stretches }) =>
      stretches.filter((stretch) => real.has(stretch)).map((stretch) => [name, stretch]),
    );
    expect(copied).toEqual([]);
  });
});
