import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runMain } from '../support/cli.js';
import { createFolder } from '../support/folder.js';

const BLOCK = fileURLToPath(new URL('../support/without-nodejieba.cjs', import.meta.url));

const folder = createFolder();
afterAll(() => folder.remove());

describe('where nodejieba does not load', () => {
  test('the stand-in reads, says so aloud, and is named in the document record', async () => {
    folder.write('in/a.txt', '遂昌县2023年地区生产总值158.6亿元，云峰街道东溪路改造工程完工。');
    const args = ['build', folder.at('in'), '--out', folder.at('out')];
    const { code, stderr } = await runMain(args, { node: ['--require', BLOCK] });
    expect(code).toBe(0);
    expect(stderr).toMatch(/nodejieba does not load .*@node-rs\/jieba/u);
    expect(readFileSync(folder.at('out/records/a.jsonl'), 'utf8')).toContain('"engine":"@node-rs/jieba');
  });

  test('asking for nodejieba is an error with what to install', async () => {
    const args = ['extract', folder.at('in/a.txt'), '--engine', 'nodejieba'];
    const { code, stderr } = await runMain(args, { node: ['--require', BLOCK] });
    expect(code).toBe(72);
    expect(stderr).toContain('g++');
  });
});
