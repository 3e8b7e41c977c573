import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSteps } from '../../scripts/docs/neo4j-browser/guide-steps.mjs';
import { typeOut } from '../../scripts/docs/neo4j-browser/typed-out.mjs';
import { loadQueries, runQuery } from '../../src/query/index.js';
import { openStore } from '../../src/store/index.js';
import { type Finished, type RunOptions, runMain } from '../support/cli.js';
import { createFolder } from '../support/folder.js';

const folder = createFolder();
const out = folder.at('out');
beforeAll(async () => {
  const built = await runMain(['build', 'data/samples', '--out', out, '--quiet']);
  expect(built).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => folder.remove());

/** Rows as sets, since questions may leave the order of even rows open. */
const asSet = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

const ask = (args: readonly string[], options: RunOptions = {}): Promise<Finished> =>
  runMain([...args, '--on', out], options);

describe('query', () => {
  test('has an answer to the examples of every question in the samples', async () => {
    const store = await openStore(out);
    for (const query of loadQueries()) {
      const examples = query.parameters.map(({ name, example }) => [name, example] as const);
      const { rows } = await runQuery(store, query, Object.fromEntries(examples));
      expect([query.name, rows.length > 0]).toEqual([query.name, true]);
    }
    await store.close();
  });

  test('has an answer to every question of the guide to Neo4j Browser', async () => {
    const store = await openStore(out);
    for (const { number, cypher } of readSteps(readFileSync('docs/neo4j-browser/guide.md', 'utf8'))) {
      const { rows } = await runQuery(store, cypher);
      expect([number, rows.length > 0]).toEqual([number, true]);
    }
    await store.close();
  });

  test('answers questions that are pasted with their values as it answers the named ones', async () => {
    const store = await openStore(out);
    for (const query of loadQueries()) {
      const examples = query.parameters.map(({ name, example }) => [name, example] as const);
      const named = await runQuery(store, query, Object.fromEntries(examples));
      const pasted = await runQuery(store, typeOut(query));
      expect([query.name, asSet(pasted.rows)]).toEqual([query.name, asSet(named.rows)]);
    }
    await store.close();
  });

  test('asks a named question', async () => {
    const { stdout } = await ask(['query', 'projects-by-year', '--param', 'county=遂昌', '--format', 'json']);
    const rows = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(Object.keys(rows[0] ?? {})).toEqual(['year', 'status', 'project', 'sources', 'quote']);
  });

  test('answers Cypher as typed', async () => {
    const cypher =
      'MATCH (p:Project)-[:IN_COUNTY]->(c:County) RETURN c.name AS county, count(p) > 0 AS hasProjects';
    const { stdout, stderr } = await ask(['query', `${cypher} ORDER BY county`, '--format', 'csv']);
    expect(stdout).toContain('遂昌县,true\n');
    expect(stderr).toMatch(/^\d+ rows\n$/u);
  });

  test('cuts at the limit, and says so in the reader’s language', async () => {
    const { stdout, stderr } = await ask([
      'query',
      'indicators',
      '--limit',
      '2',
      '--format',
      'csv',
      '--lang',
      'zh',
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toBe('只显示前 2 行；用 --limit 显示更多\n');
  });

  test.each([
    ['an unknown question', ['query', 'project-by-year'], 66, 'Did you mean projects-by-year'],
    ['a missing parameter', ['query', 'projects-by-year'], 64, '--param county='],
    ['an unknown parameter', ['query', 'indicators', '--param', 'x=1'], 64, 'knows no parameter x'],
    [
      'a year in words',
      ['query', 'county-in-year', '--param', 'county=x', '--param', 'year=今年'],
      64,
      'integer',
    ],
    ['writing', ['query', 'MATCH (n) DELETE n'], 77, 'DELETE may do more (line 1, column 11)'],
    ['bad Cypher', ['query', 'MATCH (n RETURN n'], 65, 'Parser exception'],
    ['no limit', ['query', 'indicators', '--limit', 'all'], 64, '--limit'],
    ['too much', ['query', 'MATCH (a),(b),(c),(d),(e) RETURN count(*)', '--timeout', '0.3'], 75, '--timeout'],
    ['an unknown thing', ['explain', '仙侠'], 66, 'Did you mean 仙侠湖'],
  ] as const)('tells %s', async (_, args, exitCode, message) => {
    const { code, stdout, stderr } = await ask(args);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^xianzhi: /u);
    expect(stderr).not.toContain('    at ');
  });

  test('tells where no store is', async () => {
    const { code, stderr } = await runMain(['query', 'indicators', '--on', folder.at('none')]);
    expect([code, stderr.includes('xianzhi build')]).toEqual([66, true]);
  });
});

describe('explain', () => {
  interface Told {
    readonly code: string | null;
    readonly places: readonly string[];
    readonly facts: readonly {
      readonly quote: string;
      readonly document: { readonly file: string };
      readonly span: { readonly start: number; readonly end: number };
    }[];
  }

  test('tells a county, its place, and each fact with its raw text', async () => {
    const { stdout } = await ask(['explain', '遂昌县', '--format', 'json']);
    const [county] = JSON.parse(stdout) as readonly Told[];
    expect(county).toMatchObject({ code: '331123', places: ['浙江省丽水市遂昌县'] });
    expect(county?.facts.length).toBeGreaterThan(10);
    for (const { quote, document, span } of county?.facts ?? []) {
      expect(readFileSync(document.file, 'utf8').slice(span.start, span.end)).toBe(quote);
    }
  });

  test('is blocks for people', async () => {
    const { code, stdout } = await ask(['explain', '仙侠湖环湖绿道二期工程']);
    expect(code).toBe(0);
    expect(stdout).toContain('浙江省丽水市遂昌县');
    expect(stdout).toMatch(/^ {2}2023 {2}仙侠湖环湖绿道二期工程/mu);
  });
});

describe('check', () => {
  test('lists what the samples contradict, and counts it', async () => {
    const { code, stdout, stderr } = await ask(['check']);
    expect(code).toBe(0);
    expect(stdout).toContain('586万人次 ≠ 612万人次');
    expect(stdout).toContain('58.3亿元 → 69.8亿元 = 19.7% ≠ 28.5%');
    expect(stderr).toBe('4 to look at, documents disagree 1, growth against levels 1, year not known 2\n');
  });

  test('quotes each place as it stands in its file', async () => {
    const { stdout } = await runMain(['check', out, '--format', 'json', '--quiet']);
    const findings = JSON.parse(stdout) as readonly {
      readonly places: readonly {
        quote: string;
        document: { file: string };
        span: { start: number; end: number };
      }[];
    }[];
    expect(findings).toHaveLength(4);
    for (const { quote, document, span } of findings.flatMap(({ places }) => places)) {
      expect(readFileSync(document.file, 'utf8').slice(span.start, span.end)).toBe(quote);
    }
  });

  test('gives a row for each place as CSV', async () => {
    const { stdout, stderr } = await ask(['check', '--format', 'csv', '--lang', 'zh']);
    expect(stdout.split('\n').map((line) => line.split(',', 2).join(' '))).toEqual([
      'finding kind',
      '1 growth',
      '1 growth',
      '1 growth',
      '2 disagreement',
      '2 disagreement',
      '3 undated',
      '4 undated',
      '',
    ]);
    expect(stderr).toBe('共 4 处，文档说法不一 1，增速与数据不符 1，年份不明 2\n');
  });
});

describe('queries', () => {
  test('lists every question with its parameters', async () => {
    const { stdout } = await runMain(['queries', '--lang', 'zh']);
    for (const { name } of loadQueries()) expect(stdout).toContain(name);
    expect(stdout).toContain('county=遂昌县');
  });

  test('ends without a word when its reader goes away', async () => {
    const finished = await runMain(['queries'], { ignoresStdout: true });
    expect(finished).toMatchObject({ code: 0, stderr: '' });
  });

  test('shows one', async () => {
    const { stdout } = await runMain(['queries', 'projects-by-year']);
    expect(stdout).toContain('--param county=遂昌县  (string) name or code of the county');
    expect(stdout).toContain('MATCH (p:Project)-[:IN_COUNTY]->(c:County)');
  });
});
