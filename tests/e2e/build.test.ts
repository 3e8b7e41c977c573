import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Finished, runMain } from '../support/cli.js';
import { createFolder } from '../support/folder.js';

const REPORT = `遂昌县人民政府工作报告
——2024年1月在县人民代表大会上
一、2023年工作回顾
全县地区生产总值达到158.6亿元，增长6.2%。云峰街道东溪路改造工程完工，妙高街道水厂扩建项目开工建设。
二、2024年工作安排
计划投资3.2亿元实施城西停车场项目。`;

const folder = createFolder();
let built: Finished;
beforeAll(async () => {
  folder.write('in/2024.txt', REPORT);
  built = await runMain(['build', folder.at('in'), '--out', folder.at('out')]);
});
afterAll(() => folder.remove());

describe('build', () => {
  test('ends well and leaves its four outputs', () => {
    expect(built).toMatchObject({ code: 0 });
    for (const name of ['records/2024.jsonl', 'graph.json', 'graph.lbug', 'report.json']) {
      expect(existsSync(folder.at('out', name))).toBe(true);
    }
  });

  test('prints what it found to standard output, and how far it is to standard error', () => {
    expect(built.stdout).toMatch(/documents +1\b/u);
    expect(built.stdout).toContain('County');
    expect(built.stderr).toContain('2024');
  });

  test('is silent but for errors with --quiet', async () => {
    const quiet = await runMain(['build', folder.at('in'), '--out', folder.at('quiet'), '--quiet']);
    expect(quiet).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  });

  test('speaks Chinese where the environment does', async () => {
    const chinese = await runMain(['build', folder.at('in'), '--out', folder.at('zh')], {
      env: { XIANZHI_LANG: 'zh' },
    });
    expect(chinese.stdout).toContain('文档');
  });

  test('gives the same bytes again', async () => {
    await runMain(['build', folder.at('in'), '--out', folder.at('again')]);
    for (const name of ['records/2024.jsonl', 'graph.json', 'report.json']) {
      expect(readFileSync(folder.at('again', name)).equals(readFileSync(folder.at('out', name)))).toBe(true);
    }
  });
});

describe('what was built', () => {
  test('answers a named question and Cypher as typed', async () => {
    const typed = 'MATCH (p:Project)-[:IN_COUNTY]->(c:County) RETURN c.name AS county, count(p) AS projects';
    const rows = await runMain(['query', typed, '--on', folder.at('out'), '--format', 'json']);
    expect(JSON.parse(rows.stdout)).toEqual([{ county: '遂昌县', projects: expect.any(Number) }]);
    const named = await runMain([
      'query',
      'projects-by-year',
      '--param',
      'county=遂昌县',
      '--on',
      folder.at('out'),
    ]);
    expect(named.code).toBe(0);
    expect(named.stdout).toContain('东溪路改造工程');
  });

  test('explains a thing by the sentences it was read from', async () => {
    const asked = ['explain', '东溪路改造', '--on', folder.at('out'), '--format', 'json'];
    const { code, stdout } = await runMain(asked);
    expect(code).toBe(0);
    expect(stdout).toContain('2024.txt');
    expect(stdout).toContain('云峰街道东溪路改造工程完工');
  });

  test('is the same that extract prints', async () => {
    const { stdout } = await runMain(['extract', folder.at('in', '2024.txt'), '--quiet']);
    expect(stdout).toBe(readFileSync(folder.at('out/records/2024.jsonl'), 'utf8'));
  });
});
