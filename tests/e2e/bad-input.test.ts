import { chmodSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Finished, runMain } from '../support/cli.js';
import { createFolder, type TestFolder } from '../support/folder.js';

const GOOD = '遂昌县2023年地区生产总值158.6亿元，云峰街道东溪路改造工程完工。';
const folders: TestFolder[] = [];
let folder: TestFolder;
beforeEach(() => {
  folder = createFolder();
  folders.push(folder);
});
afterAll(() => {
  for (const { remove } of folders) remove();
});

interface Noticed {
  readonly code: string;
  readonly file?: string;
  readonly document?: string;
  readonly message: string;
}

const build = (...inputs: string[]): Promise<Finished> =>
  runMain(['build', ...inputs, '--out', folder.at('out')]);
const noticed = (): readonly Noticed[] =>
  (JSON.parse(readFileSync(folder.at('out/report.json'), 'utf8')) as { noticed: Noticed[] }).noticed;

describe('nothing to build from', () => {
  test('a missing path is an error that names it', async () => {
    const { code, stderr } = await build(folder.at('nowhere'));
    expect(code).toBe(66);
    expect(stderr).toContain(folder.at('nowhere'));
    expect(stderr).toContain('→');
  });

  test('a folder of nothing is an error that names it', async () => {
    folder.write('in/picture.png', 'no text');
    const { code, stderr } = await build(folder.at('in'));
    expect(code).toBe(66);
    expect(stderr).toContain(folder.at('in'));
  });

  test('an empty file alone is an error that says so', async () => {
    const { code, stderr } = await build(folder.write('empty.txt', ''));
    expect(code).toBe(66);
    expect(stderr).toContain('empty.txt');
  });

  test('an unknown option, and none at all, are answered with what to give', async () => {
    expect(await runMain(['build', folder.path, '--colour'])).toMatchObject({ code: 64 });
    expect(await runMain([])).toMatchObject({ code: 64 });
  });
});

describe('one bad file among good ones is told, and the others are built', () => {
  test.each([
    ['empty', Buffer.from('')],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0])],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from(GOOD.repeat(20)), Buffer.from([0xe5, 0x28]), Buffer.from(GOOD)]),
    ],
  ])('%s', async (_, bytes) => {
    folder.write('in/bad.txt', bytes);
    folder.write('in/good.txt', GOOD);
    const { code } = await build(folder.at('in'));
    expect(code).toBe(0);
    expect(noticed().filter((one) => (one.file ?? one.document ?? '').includes('bad.txt'))).not.toEqual([]);
    expect(readFileSync(folder.at('out/records/good.jsonl'), 'utf8')).toContain('遂昌县');
  });

  test('a missing path beside a good one', async () => {
    const { code, stderr } = await build(folder.at('nowhere.txt'), folder.write('in/good.txt', GOOD));
    expect(code).toBe(0);
    expect(stderr).toContain('nowhere.txt');
    const quiet = await runMain([
      'build',
      folder.at('nowhere.txt'),
      folder.at('in/good.txt'),
      '--quiet',
      '--out',
      folder.at('out'),
    ]);
    expect(quiet).toMatchObject({ code: 0, stderr: '', stdout: '' });
  });

  // Root reads everything, whatever the mode says; then the file is simply read.
  test('a file that may not be read', async () => {
    chmodSync(folder.write('in/closed.txt', GOOD), 0);
    folder.write('in/good.txt', GOOD);
    const { code } = await build(folder.at('in'));
    expect(code).toBe(0);
    const isRoot = process.getuid?.() === 0;
    expect(noticed().some(({ code: kind }) => kind === 'FILE_UNREADABLE')).toBe(!isRoot);
  });

  test('50 MB of one line', async () => {
    folder.write('in/long.txt', '全县实施水厂扩建项目完成投资两亿元'.repeat(1_000_000));
    folder.write('in/good.txt', GOOD);
    const { code, stderr } = await runMain(['build', folder.at('in'), '--out', folder.at('out')], {
      node: ['--max-old-space-size=1500'],
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/long\.txt is longer than 6 MB.*Split it.*请拆分/u);
    expect(noticed().map(({ code: kind }) => kind)).toContain('FILE_TOO_LONG');
    expect(readFileSync(folder.at('out/records/good.jsonl'), 'utf8')).toContain('遂昌县');
  });

  test('a bad line of a JSON Lines file is told with its number', async () => {
    folder.write('in/reports.jsonl', `${JSON.stringify({ id: 'a', text: GOOD })}\n{"id": "b", "text"\n`);
    const { code } = await build(folder.at('in'));
    expect(code).toBe(0);
    expect(
      noticed().some(({ message, file }) => /reports\.jsonl/u.test(file ?? '') && /\b2\b/u.test(message)),
    ).toBe(true);
  });
});
