import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runMain } from '../support/cli.js';
import { createFolder } from '../support/folder.js';

const folder = createFolder();
const read = (name: string): string => readFileSync(folder.at('out', name), 'utf8');

beforeAll(async () => {
  folder.write('old/old.txt', '遂昌县2023年地区生产总值158.6亿元，云峰街道东溪路改造工程完工。');
  const many = '全县实施妙高街道水厂扩建项目，新建农村公路36公里，完成投资2.4亿元。\n'.repeat(40);
  for (let i = 0; i < 60; i += 1) folder.write(`new/${i}.txt`, `遂昌县2024年工作\n${many}`);
  await runMain(['build', folder.at('old'), '--out', folder.at('out'), '--quiet']);
});
afterAll(() => folder.remove());

describe.each(['SIGKILL', 'SIGINT'] as const)('a build that gets %s', (signal) => {
  test('leaves the old output whole, and the next build comes through', async () => {
    const before = { graph: read('graph.json'), records: read('records/old.jsonl') };
    const killed = await runMain(['build', folder.at('new'), '--out', folder.at('out')], {
      onStderr: (text, kill) => {
        if (/^20\b/mu.test(text)) kill(signal);
      },
    });
    expect(killed.code).not.toBe(0);
    expect(killed.stdout).toBe('');
    expect(read('graph.json')).toBe(before.graph);
    expect(read('records/old.jsonl')).toBe(before.records);
    const asked = await runMain([
      'query',
      'MATCH (d:Document) RETURN d.id AS id',
      '--on',
      folder.at('out'),
      '--format',
      'json',
    ]);
    expect(JSON.parse(asked.stdout)).toEqual([{ id: 'old.txt' }]);

    const next = await runMain(['build', folder.at('old'), '--out', folder.at('out'), '--quiet']);
    expect(next).toMatchObject({ code: 0, stderr: '' });
    expect(read('graph.json')).toBe(before.graph);
    expect(existsSync(folder.at('out/.next'))).toBe(false);
  });
});
