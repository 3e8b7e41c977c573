import { describe, expect, test } from '@jest/globals';
import { toJsonl } from '../../../src/export/jsonl.js';
import { nastyGraph, present, sourceOf } from '../../fakes/nasty-graph.fake.js';

const json = nastyGraph();
const lines = [...toJsonl(sourceOf(json))].map((line) => JSON.parse(line));

describe('toJsonl', () => {
  test('has a line for each node, then for each relationship', () => {
    expect(lines).toHaveLength(json.nodes.length + json.edges.length);
    expect(lines.slice(0, json.nodes.length).map(({ id, properties }) => [id, properties])).toEqual(
      json.nodes.map(({ key, attributes }) => [key, present(attributes)]),
    );
    expect(
      lines
        .slice(json.nodes.length)
        .map(({ id, start, end, properties }) => [id, start.id, end.id, properties]),
    ).toEqual(
      json.edges.map(({ key, source, target, attributes }) => [key, source, target, present(attributes)]),
    );
  });

  test('gives labels and types as Neo4j has them', () => {
    expect(lines.find(({ id }) => id === 'County:980121').labels).toEqual(['Entity', 'County']);
    expect(lines.find(({ id }) => id === 'Document:qingxi/2023.txt').labels).toEqual(['Document']);
    expect(lines.find(({ label }) => label === 'PART_OF').start.labels[0]).toBe('Entity');
  });
});
