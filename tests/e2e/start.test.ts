import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { z } from 'zod';
import { type Finished, runMain } from '../support/cli.js';
import { createFolder } from '../support/folder.js';

const Summary = z.object({
  documents: z.number(),
  characters: z.number(),
  diagnostics: z.record(z.string(), z.number()),
});

const folder = createFolder();
let started: Finished;
beforeAll(async () => {
  started = await runMain(['start', '--out', folder.at('out')]);
});
afterAll(() => folder.remove());

const parse = <T>(schema: z.ZodType<T>, file: string): T =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('start', () => {
  test('reads every sample, each with its year, and says what was garbled', () => {
    const samples = readdirSync('data/samples').filter((name) => name.endsWith('.txt'));
    const summary = parse(Summary, folder.at('out/report.json'));
    expect(summary.documents).toBe(samples.length);
    expect(summary.characters).toBeGreaterThanOrEqual(15_000);
    expect(summary.diagnostics).toEqual({ GARBLED_KEPT: 1, GARBLED_REPAIRED: 3, TEXT_SKIPPED: 1 });
  });

  test('says something of every sample in sources.json', () => {
    const sources = parse(z.array(z.object({ file: z.string() })), 'data/samples/sources.json');
    expect(sources.map(({ file }) => file).sort()).toEqual(
      readdirSync('data/samples').filter((name) => name.endsWith('.txt')),
    );
  });

  test('prints what it found, three answers, and what to try next', () => {
    expect(started.code).toBe(0);
    expect(started.stdout).toMatch(/characters read +\d+/u);
    const asked = [...started.stdout.matchAll(/-- query ([\w-]+) --param/gu)].map(([, name]) => name);
    expect(asked).toHaveLength(3);
    expect(started.stdout).toContain('北界水厂');
    expect(started.stdout).toContain('Try next:');
  });

  test('keeps its tables in line, wide characters and narrow ones', () => {
    const tables = started.stdout.split(/(?=┌)/u).filter((part) => part.startsWith('┌'));
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const lines = table.split('\n').filter((line) => /^[┌├└│]/u.test(line));
      expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
    }
  });
});

test('a README in a folder is none of its documents', async () => {
  const readme = readFileSync('data/samples/README.md', 'utf8');
  folder.write('in/README.md', readme);
  folder.write('in/2024.md', '遂昌县人民政府工作报告\n\n一、2023年工作回顾\n\n东溪路改造工程完工。');
  const { code } = await runMain(['build', folder.at('in'), '--out', folder.at('readme'), '--quiet']);
  expect(code).toBe(0);
  expect(parse(Summary, folder.at('readme/report.json')).documents).toBe(1);
});
