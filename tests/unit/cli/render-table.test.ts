import { describe, expect, test } from '@jest/globals';
import { renderTable } from '../../../src/cli/render-table.js';
import { textWidth, wrapText } from '../../../src/cli/text-width.js';

describe('wrapText', () => {
  test.each([
    ['清溪县人民医院', 8, '清溪县\n人民医院'],
    ['the first of two', 10, 'the first\nof two'],
    ['a/very/long/path', 6, ['a/very', '/long/', 'path'].join('\n')],
    ['一\n二', 8, '一\n二'],
    ['', 8, ''],
    ['𡐓𡐓𡐓', 4, '𡐓𡐓\n𡐓'],
  ])('%j in %i columns', (text, columns, wrapped) => {
    expect(wrapText(text, columns)).toBe(wrapped);
  });
});

describe('renderTable', () => {
  const rows = [
    [2024, '城北污水处理厂扩建工程', '加快推进城北污水处理厂扩建工程，建成滨河路南延工程'],
    [null, 'B', `\u001b[31mred\u0007`],
  ];

  test('aligns wide characters', () => {
    const lines = renderTable(['year', '项目', 'quote'], rows, 200).split('\n');
    expect(new Set(lines.map(textWidth)).size).toBe(1);
    expect(lines).toHaveLength(7);
    expect(lines[3]).toContain('│ 2024 │ 城北污水处理厂扩建工程 │');
  });

  test('fits the terminal and loses no character', () => {
    const text = renderTable(['year', '项目', 'quote'], rows, 60);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(60);
    for (const character of rows.flat().join('').replaceAll(/\p{C}/gu, '')) expect(text).toContain(character);
    expect(text).not.toContain('…');
  });

  test('keeps words whole while there is room, and breaks them where there is none', () => {
    const row = [['NaturalFeature', '城北污水处理厂扩建工程', '滨河路南延工程建成通车']];
    const render = (columns: number) => renderTable(['typeOfThing', 'thing', 'completion'], row, columns);
    expect(render(50)).toContain('NaturalFeature');
    expect(render(36)).not.toContain('NaturalFeature');
    expect(Math.max(...render(36).split('\n').map(textWidth))).toBeLessThanOrEqual(36);
  });

  test('lets nothing move the cursor', () => {
    const text = renderTable(['a'], [['\u001b[2J\r\u0007\u202e']], 80);
    expect(text).not.toMatch(/[\u001b\r\u0007\u202e]/u);
  });
});
