import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { loadQueries } from '../../src/query/index.js';

const READMES = ['README.md', 'README.zh-CN.md'] as const;
const DOCUMENTS = [
  ...READMES,
  'CONTRIBUTING.md',
  'data/samples/README.md',
  'docs/architecture.md',
  'docs/data-sources.md',
  'docs/design-choices.md',
  'docs/graph-model.md',
  'docs/neo4j-browser/guide.md',
  'docs/neo4j-browser/guide.zh-CN.md',
  'docs/queries.md',
] as const;

const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** The commands that the command line knows, as `commands.ts` lists them. */
const commands = new Set(
  [...read('src/cli/commands.ts').matchAll(/commands\/([\w-]+)\.js'/gu)].map(([, name = '']) => name),
);
const questions = new Set(loadQueries().map(({ name }) => name));

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
/** npm run NAME and npm NAME; what npm itself does is not ours to test. */
const scriptsIn = (text: string) => [
  ...all(text, /npm run (?:-s )?([\w:-]+)/gu),
  ...all(text, /npm (start|test)\b/gu),
];
/** xianzhi COMMAND, and the first column of the table of commands. */
const commandsIn = (text: string) => [
  ...all(text, /xianzhi -- ([a-z][\w-]*)/gu),
  ...all(text, /^\| `([a-z]+)[ `]/gmu),
];
const shellBlocks = (text: string) => all(text, /```sh\n([^`]+)```/gu);
const codeLines = (text: string) =>
  shellBlocks(text)
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter(Boolean);
const levels = (text: string) => all(text.replaceAll(/```[^`]*```/gu, ''), /^(#+) /gmu);
const localLinks = (text: string) =>
  all(text.replaceAll(/```[^`]*```/gu, ''), /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/gu);

describe.each(DOCUMENTS)('%s', (file) => {
  test('names scripts, commands and questions that exist', () => {
    const text = read(file);
    expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
    expect(commandsIn(text).filter((name) => !commands.has(name))).toEqual([]);
    const asked = all(text, /xianzhi -- query ([a-z][\w-]*)/gu);
    expect(asked.filter((name) => !questions.has(name))).toEqual([]);
  });

  test('links to files that are there', () => {
    expect(localLinks(read(file)).filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});

describe('both READMEs', () => {
  const [english, chinese] = READMES.map(read);

  test('have the same headings and the same commands', () => {
    expect(levels(chinese ?? '')).toEqual(levels(english ?? ''));
    expect(codeLines(chinese ?? '')).toEqual(codeLines(english ?? ''));
    expect(commandsIn(chinese ?? '')).toEqual(commandsIn(english ?? ''));
  });

  test('name every command but those for developers, and what build asks of itself', () => {
    const named = new Set(commandsIn(english ?? ''));
    expect([...commands].filter((name) => !named.has(name)).sort()).toEqual(['cases', 'fill-store', 'start']);
  });

  test('tell the number of questions that there are', () => {
    for (const readme of [english, chinese])
      expect(readme).toMatch(new RegExp(`\\b${questions.size}\\b`, 'u'));
  });
});
