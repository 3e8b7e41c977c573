import { describe, expect, test } from '@jest/globals';
import { renderFindings } from '../../../src/cli/findings.js';
import type { Io } from '../../../src/cli/io.js';
import { textWidth } from '../../../src/cli/text-width.js';
import type { Finding } from '../../../src/query/index.js';

const document = { id: '2024.txt', title: '清溪县政府工作报告', file: 'in/2024.txt' };
const place = (fact: string, sentence: string, start: number) => ({
  fact,
  quote: fact,
  sentence,
  document,
  span: { start, end: start + fact.length },
});

const FINDINGS: readonly Finding[] = [
  {
    kind: 'disagreement',
    about: '清溪县',
    why: '586万人次 ≠ 612万人次',
    difference: 0.0425,
    places: [
      place('接待游客 586万人次 2022', '接待游客由586万人次增至731.5万人次。', 10),
      place('接待游客 612万人次 2022', '全年接待游客612万人次，各景区人气旺盛，游客满意度稳步提升。', 60),
    ],
  },
  { kind: 'undated', about: 'in/x.txt', why: '', difference: null, places: [place('', '', 0)] },
];

const render = (language: 'en' | 'zh' = 'en', columns = 50): string[] =>
  renderFindings(FINDINGS, { language, columns } as Io).split('\n');

describe('renderFindings', () => {
  test('numbers them, each with its sentences and their places', () => {
    expect(render().slice(0, 3)).toEqual([
      '   1. documents disagree: 清溪县 · 586万人次 ≠ 612万人次 (4.3%)',
      '      接待游客 586万人次 2022 · in/2024.txt:10–26',
      '        接待游客由586万人次增至731.5万人次。',
    ]);
    expect(render()).toContain('   2. year not known: in/x.txt');
  });

  test('wraps what is too wide, and speaks Chinese', () => {
    const [head = '', ...lines] = render('zh');
    expect(head).toContain('文档说法不一: 清溪县');
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(50);
  });
});
