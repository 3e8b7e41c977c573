import { describe, expect, test } from '@jest/globals';
import { renderExplanation } from '../../../src/cli/explanation.js';
import type { Io } from '../../../src/cli/io.js';
import { textWidth } from '../../../src/cli/text-width.js';
import type { ExplainedFact, Explanation } from '../../../src/query/index.js';

const SENTENCE = '东溪路改造工程完工，沿线三个小区的停车位由八十个增加到两百个，群众出行更加方便。';

const FACT: ExplainedFact = {
  fact: '东溪路改造工程 2023 完成',
  year: 2023,
  status: 'completed',
  basis: 'implied',
  quote: '东溪路改造工程完工',
  sentence: SENTENCE,
  document: { id: '2024.txt', title: '清溪县政府工作报告', file: 'in/2024.txt' },
  span: { start: 68, end: 77 },
  rule: 'years/governed',
  confidence: 0.8,
};

const MENTION: ExplainedFact = { ...FACT, fact: '东溪路改造', year: null, rule: null, confidence: null };

const THING: Explanation = {
  id: 'Project/980121/东溪路改造工程',
  type: 'Project',
  name: '东溪路改造工程',
  aliases: [],
  code: null,
  places: ['江北省临川市清溪县'],
  statuses: [],
  members: [],
  joins: [],
  link: { confidence: 0.85, features: ['county-of-document'] },
  mentionCount: 2,
  facts: [FACT],
  mentions: [MENTION, { ...MENTION, sentence: '继续实施东溪路改造。', span: { start: 200, end: 205 } }],
};

const explain = (thing: Explanation, language: 'en' | 'zh' = 'en', columns = 60): string =>
  renderExplanation(thing, { language, columns } as Io);

describe('renderExplanation', () => {
  test('tells a fact with its year, sentence, place, rule and confidence', () => {
    const text = explain(THING, 'en', 110);
    expect(text).toContain('  2023  东溪路改造工程 2023 完成 (implied)\n');
    expect(text).toContain(`        ${SENTENCE}\n`);
    expect(text).toContain('        in/2024.txt:68–77 · years/governed · 0.80\n');
  });

  test('shows a sentence that tells no fact, and none twice', () => {
    const text = explain(THING);
    expect(text).toContain('        继续实施东溪路改造。\n        in/2024.txt:200–205\n');
    expect(text.split('东溪路改造工程完工').length).toBe(2);
  });

  test('speaks Chinese', () => {
    expect(explain(THING, 'zh')).toContain('位于: 江北省临川市清溪县');
    expect(explain(THING, 'zh')).toContain('(推断)');
  });

  test.each([40, 60, 80])('keeps within %d columns', (columns) => {
    const facts = explain(THING, 'en', columns).split('\n').slice(3);
    for (const line of facts) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  });

  test('shows what would move the cursor as a space', () => {
    const odd = { ...THING, facts: [{ ...FACT, sentence: '东溪路\u001b[2J改造\r' }] };
    expect(explain(odd)).toContain('东溪路 [2J改造 ');
  });
});
