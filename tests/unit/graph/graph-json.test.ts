import { describe, expect, test } from '@jest/globals';
import graphology from 'graphology';
import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import { parseGraphJson, serialiseGraph, toGraphJson } from '../../../src/graph/graph-json.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';

const graph = assembleGraph(QINGXI);
const json = toGraphJson(graph);
const text = serialiseGraph(json);

describe('serialiseGraph', () => {
  test('has one node or relationship a line, sorted', () => {
    const lines = text.split('\n');
    expect(lines).toHaveLength(graph.order + graph.size + 4);
    expect(lines[1]).toMatch(
      /^\{"key":"Document:qingxi\/2023.txt","attributes":\{"caption":"[^"]+","characters":\d+,"county":"980121",/u,
    );
  });

  test('is what graphology imports', () => {
    const copy = graphology.MultiDirectedGraph.from(JSON.parse(text));
    expect([copy.order, copy.size]).toEqual([graph.order, graph.size]);
  });
});

describe('parseGraphJson', () => {
  test('reads what was written', () => {
    expect(serialiseGraph(parseGraphJson(text, 'graph.json'))).toBe(text);
  });

  test.each([
    ['no JSON', '{', 'not JSON'],
    ['no graph', '{}', 'not a graph'],
    ['a later form', text.replace('"formatVersion":1', '"formatVersion":2'), 'attributes.formatVersion'],
    ['an unknown type', text.replace('"type":"Year"', '"type":"Jahr"'), 'nodes.'],
    ['an unknown property', text.replace('"predicate":"ABOUT"', '"predicate":"ABOUT","x":1'), 'edges.'],
    ['a wrong value', text.replace('"position":0', '"position":"0"'), 'position'],
  ])('refuses %s', (_, wrong, said) => {
    const attempt = () => parseGraphJson(wrong, 'out/graph.json');
    expect(attempt).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(attempt).toThrow(`out/graph.json`);
    expect(attempt).toThrow(said);
  });
});
