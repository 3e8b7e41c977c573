import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';

const Report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** A small house: file → what it imports. */
const HOUSE = {
  'main.ts': ['./cli/run.js'],
  'index.ts': ['./pipeline/build.js', './cli/run.js', './store/port.js', './query/ask.js'],
  'model/span.ts': [],
  'support/errors.ts': ['../model/span.js'],
  'gazetteer/index.ts': ['../model/span.js', 'node:fs'],
  'corpus/read.ts': ['../gazetteer/index.js', 'node:fs/promises', 'tinyglobby'],
  'segment/segment.ts': ['../model/span.js', 'nodejieba', '@node-rs/jieba'],
  'extract/rule.ts': ['../model/span.js', '../segment/segment.js', 'nodejieba'],
  'link/pure.ts': ['fs'],
  'text/join.ts': ['./split.js', '../gazetteer/index.js'],
  'text/split.ts': ['./join.js'],
  'pipeline/build.ts': [
    '../corpus/read.js',
    '../text/join.js',
    '../extract/rule.js',
    '../link/pure.js',
    '../support/errors.js',
    '../odd/room.js',
  ],
  'odd/room.ts': [],
  'store/port.ts': ['../model/span.js'],
  'store/neo4j.ts': ['./port.js', 'neo4j-driver'],
  'query/ask.ts': ['../store/port.js', '../store/neo4j.js', 'jest'],
  'relate/forgotten.ts': [],
  'cli/run.ts': ['../pipeline/build.js', '../corpus/read.js', 'yargs', 'no-such-package'],
} as const;

let violations: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'xianzhi-house-'));

beforeAll(() => {
  for (const [file, imports] of Object.entries(HOUSE)) {
    const path = join(folder, 'src', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, [...imports.map((from) => `import '${from}';`), 'export {};'].join('\n'));
  }
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');

  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, 'src', '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  violations = Report.parse(JSON.parse(stdout)).summary.violations.map(
    ({ from, rule }) => `${from} ${rule.name}`,
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('.dependency-cruiser.mjs', () => {
  test.each([
    ['a stage that reads another', 'src/extract/rule.ts room-extract'],
    ['text that reads the gazetteer', 'src/text/join.ts room-text'],
    ['a command that reads a stage', 'src/cli/run.ts room-cli'],
    ['a question that knows a driver', 'src/query/ask.ts room-query'],
    ['jieba outside segment', 'src/extract/rule.ts only-segment-knows-jieba'],
    ['a rule that touches the file system', 'src/link/pure.ts file-system-at-the-edges'],
    ['a circle', 'src/text/join.ts no-circular'],
    ['a room that nobody planned', 'src/pipeline/build.ts no-unknown-room'],
    ['a module that nothing reaches', 'src/relate/forgotten.ts nothing-unreachable'],
    ['a package for development only', 'src/query/ask.ts no-development-packages'],
    ['an import that leads nowhere', 'src/cli/run.ts nothing-unresolvable'],
  ])('finds %s', (_, violation) => {
    expect(violations).toContain(violation);
  });

  test.each([
    'model/span',
    'support/errors',
    'gazetteer/index',
    'corpus/read',
    'segment/segment',
    'store/neo4j',
  ])('has nothing against %s, which keeps to its room', (module) => {
    expect(violations.filter((violation) => violation.startsWith(`src/${module}.ts `))).toEqual([]);
  });
});
