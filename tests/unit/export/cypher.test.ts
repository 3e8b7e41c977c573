import { describe, expect, test } from '@jest/globals';
import { toCypher } from '../../../src/export/cypher.js';
import { tokens } from '../../../src/query/tokens.js';
import { NASTY_TEXTS, nastyGraph, sourceOf } from '../../fakes/nasty-graph.fake.js';

const json = nastyGraph();
const lines = [...toCypher(sourceOf(json))].join('').trimEnd().split('\n');

describe('toCypher', () => {
  test('has one statement a line, whatever the text', () => {
    for (const line of lines.slice(1)) {
      const pieces = [...tokens(line)];
      expect(pieces.at(-1)?.text).toBe(';');
      expect(pieces.filter(({ text }) => text === ';')).toHaveLength(1);
      expect(pieces.filter(({ kind }) => kind === 'unclosed' || kind === 'unknown')).toEqual([]);
    }
  });

  test('prepares the database, then makes nodes, then relationships', () => {
    const openings = lines.slice(1).map((line) => /^(?:CREATE \w+|CALL|UNWIND)/u.exec(line)?.[0]);
    expect(new Set(openings.slice(0, openings.indexOf('UNWIND')))).toEqual(
      new Set(['CREATE CONSTRAINT', 'CREATE FULLTEXT', 'CREATE RANGE', 'CALL']),
    );
    const isEdge = lines
      .filter((line) => line.startsWith('UNWIND'))
      .map((line) => line.includes(' AS r MATCH '));
    expect(isEdge.indexOf(true)).toBe(isEdge.lastIndexOf(false) + 1);
  });

  test('merges on ids, so that it can be run twice', () => {
    expect(lines.join('\n')).not.toMatch(/\bCREATE \(/u);
    expect(lines.find((line) => line.includes('MERGE (n:Project'))).toMatch(
      / AS r MERGE \(n:Project \{id: r\[0\]\}\) SET n:Entity, n \+= \{(?:\w+: r\[\d+\](?:, )?)+\};$/u,
    );
  });

  test('cuts long tables into batches', () => {
    const [node] = json.nodes.filter(({ attributes }) => attributes.type === 'Year');
    const nodes = Array.from({ length: 1001 }, (_, i) => ({
      key: `Year:${i}`,
      attributes: { ...node?.attributes, id: String(i) } as never,
    }));
    const written = [...toCypher(sourceOf({ ...json, nodes, edges: [] }))].filter((text) =>
      text.startsWith('UNWIND'),
    );
    expect(written.map((text) => text.split("], ['").length)).toEqual([500, 500, 1]);
  });

  test('holds every nasty text', () => {
    expect(
      NASTY_TEXTS.every((text) =>
        lines.some((line) => line.includes(text.slice(0, 2).replaceAll(/['\\]/gu, '\\$&'))),
      ),
    ).toBe(true);
  });
});
