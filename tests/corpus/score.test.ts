import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { goldNames, parseRecords, readGold } from '../../src/evaluate/gold.js';
import { evaluateDocuments } from '../../src/evaluate/score.js';
import { toJsonLines } from '../../src/support/json-lines.js';
import { describeWithShared, SHARED } from '../support/shared.js';

interface Loose {
  k: string;
  [key: string]: unknown;
}

/** The same numbers in 0…1 for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** What spoils a record: a chance, and where a string stands in the raw text (now and then with the wrong words). */
interface Spoiler {
  readonly chance: (share: number) => boolean;
  readonly place: (text: string) => { start: number; end: number; text: string };
}

/** Spoils an entity's name, type, links, years and places. */
function spoilEntity(record: Loose, { chance, place }: Spoiler): Loose {
  const name = String(record['name']);
  return {
    ...record,
    name: chance(0.3) && name.length > 3 ? name.slice(0, -2) : name,
    type: chance(0.1) ? 'Zone' : record['type'],
    county: chance(0.2) ? null : record['county'],
    code: chance(0.1) ? '140427' : record['code'],
    years: chance(0.2) ? [{ year: 2023, status: 'stated' }] : record['years'],
    mentions: (record['surfaces'] as string[]).map(place),
  };
}

/** Spoils a relation's or an observation's value and year. */
function spoilFact(record: Loose, { chance, place }: Spoiler): Loose {
  const { evidence, value } = record;
  return {
    ...record,
    ...(typeof value === 'number' && chance(0.2) ? { value: value + 1 } : {}),
    ...(chance(0.2) ? { year: 2023 } : {}),
    ...(typeof evidence === 'string' ? { evidence: place(evidence) } : {}),
  };
}

function spoil(record: Loose, spoiler: Spoiler): Loose {
  if (record.k === 'document') return record;
  return record.k === 'entity' ? spoilEntity(record, spoiler) : spoilFact(record, spoiler);
}

describeWithShared('evaluateDocuments', () => {
  const out = mkdtempSync(join(tmpdir(), 'xianzhi-score-'));
  afterAll(() => rmSync(out, { recursive: true }));

  test.each([7, 11])('gives what score.mjs gives, on gold spoilt with seed %d', (seed) => {
    const [gold, text] = [join(SHARED, 'gold/dev'), join(SHARED, 'corpus')];
    const random = randomOf(seed);
    const chance = (share: number) => random() < share;
    const documents = goldNames(gold).map((name) => {
      const raw = readFileSync(join(text, `${name}.txt`), 'utf8');
      const place = (part: string) => {
        const start = raw.indexOf(part);
        return { start, end: start + part.length, text: chance(0.1) ? 'x' : part };
      };
      const spoiler: Spoiler = { chance, place };
      const lines = readFileSync(join(gold, `${name}.gold.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      const records = lines
        .map((line) => JSON.parse(line) as Loose)
        .filter(({ k }) => k === 'document' || !chance(0.2))
        .map((record) => spoil(record, spoiler));
      writeFileSync(join(out, `${name}.jsonl`), toJsonLines(records));
      return { name, gold: readGold(gold, name), out: parseRecords(records, name), raw };
    });
    const args = [join(SHARED, 'gold/score.mjs'), gold, out, text, '--json'];
    const expected = JSON.parse(execFileSync('node', args, { encoding: 'utf8', maxBuffer: 1e8 })) as unknown;
    const { misses, ...evaluation } = evaluateDocuments(documents);
    expect(evaluation).toEqual(expected);
    expect(misses.length).toBeGreaterThan(100);
  });
});
